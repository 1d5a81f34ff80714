import numpy as np
import torch

mask = np.array([0, 255, 255], dtype=np.uint8)
tensor = torch.tensor([10, 20, 30])

print(tensor[torch.from_numpy(mask) > 0])

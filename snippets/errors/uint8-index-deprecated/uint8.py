import numpy as np
import torch

tensor = torch.tensor([10, 20, 30])

print(tensor[np.array([1, 0, 1], dtype=np.uint8)])

import numpy as np
import torch

image = np.full((4, 4, 3), 200, dtype=np.float32)
tensor = torch.from_numpy(image).permute(2, 0, 1)
print(tensor.max(), (tensor / 255).max())

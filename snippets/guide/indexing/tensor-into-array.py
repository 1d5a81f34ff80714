import numpy as np
import torch

array = np.zeros(3, dtype=np.int64)
array[:2] = torch.tensor([1.7, -3.9])
array[2] = torch.tensor(9.5)
print(array)

pixels = np.zeros(3, dtype=np.uint8)
pixels[:] = torch.tensor([1, -1, 300])
print(pixels)
pixels[0] = torch.tensor(300)

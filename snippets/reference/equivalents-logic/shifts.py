import numpy as np
import torch

tensor = torch.tensor([1, -1])
array = tensor.numpy()
print(tensor << 64, array << 64, 1 << 64)
print(tensor >> 70, array >> 70)
print(tensor << -1, array << -1)
print(torch.tensor([200], dtype=torch.uint8) << 1)

import numpy as np
import torch

half = torch.full((1000,), 400.0, dtype=torch.float16)
array = half.numpy()
print(half.sum(), half.sum(dtype=torch.float32))
print(array.sum(), array.sum(dtype=np.float32))
print(half.mean(), array.mean())
print(half.std(), array.std(), array.std(dtype=np.float32))
print(np.linalg.norm(array), np.linalg.norm(half.float().numpy()))

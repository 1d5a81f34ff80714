import numpy as np
import torch

parts = [torch.ones(2), np.full(2, 0.5, dtype=np.float32)]
print(sum(map(torch.as_tensor, parts)))
print(sum(parts))
parts.reverse()
sum(parts)

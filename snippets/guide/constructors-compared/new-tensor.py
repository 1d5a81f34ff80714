import numpy as np
import torch

like = torch.zeros(1, dtype=torch.int8)
print(like.new_tensor(np.array([1.7])))
print(like.new_tensor(np.array([1.7]), dtype=torch.float64))

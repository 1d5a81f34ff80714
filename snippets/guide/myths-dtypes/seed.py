import numpy as np
import torch

draws = []
for _ in range(2):
    torch.manual_seed(0)
    draws.append((np.random.rand(), torch.rand(()).item()))
(numpy_1, torch_1), (numpy_2, torch_2) = draws
print(numpy_1 == numpy_2, torch_1 == torch_2)

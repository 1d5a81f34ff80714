import numpy as np
import torch

tensor = torch.tensor([1.0, float("nan"), float("nan")])
filled = torch.from_numpy(np.array([8.0, 9.0]))
tensor[tensor.isnan()] = filled.to(tensor.dtype)

print(tensor)

import numpy as np
import torch

value = np.array([0.5]).mean()
print(type(value), torch.tensor(value).dtype, torch.tensor(0.5).dtype)
print(torch.utils.data.default_collate([0.5, 1.5]).dtype)
print(torch.utils.data.default_collate([np.float32(0.5)]).dtype)

import numpy as np
import torch

parts = [torch.ones(2), np.zeros(2)]

print(torch.cat([torch.as_tensor(part) for part in parts]))

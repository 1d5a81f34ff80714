import numpy as np
import torch

print(repr(np.array([1.0, 2.0]).sum()))
print(repr(torch.tensor([1.0, 2.0]).sum()))
print(repr(torch.tensor([1.0, 2.0]).sum().numpy()))

import numpy as np
import torch

array = np.zeros(2)
print(torch.from_numpy(array).to(torch.float32).dtype)
print(torch.from_numpy(array).to("cpu").device)
print(torch.from_numpy(array).requires_grad_().requires_grad)
print(torch.tensor(array, requires_grad=True).requires_grad)

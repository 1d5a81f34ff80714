import numpy as np
import torch

array = np.array([1.0, 3.0])
inputs = torch.tensor(array)
inputs -= inputs.mean()
inputs.requires_grad_()

(inputs * inputs).sum().backward()
print(inputs.grad)

import numpy as np
import torch

weight = torch.nn.Parameter(torch.zeros(2))
gradient = np.array([0.5, 1.0])
weight.grad = torch.from_numpy(gradient).to(weight.dtype)
print(weight.grad)
try:
    weight.grad = gradient
except TypeError as error:
    print(error)
weight.grad = torch.from_numpy(gradient)

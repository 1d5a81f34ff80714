import numpy as np
import torch


class Named(torch.Tensor):
    pass


array = np.ones(2)
frozen = torch.nn.Parameter(torch.ones(2), requires_grad=False)
for tensor in (torch.ones(2).as_subclass(Named), frozen):
    results = tensor, tensor + array, tensor == array
    print(*(type(result).__name__ for result in results))

import numpy as np
import torch

array = np.arange(4.0)
print(torch.as_tensor(array.sum()))
print(torch.from_numpy(array.sum(keepdims=True)))
print(torch.from_numpy(array[0:1]))
element = torch.from_numpy(array[1, ...])
element.fill_(8)
print(element, array)

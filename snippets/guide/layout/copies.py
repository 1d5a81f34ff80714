import numpy as np
import torch

tensor = torch.zeros(3, 2).T
array = tensor.numpy()
print("clone       ", tensor.clone().stride())
print("double      ", tensor.double().stride())
print("torch.tensor", torch.tensor(array).stride())
print("contiguous  ", tensor.contiguous().stride())

print("np.copy     ", np.copy(array).strides)
print("astype      ", array.astype(np.int32).strides)
print("array.copy  ", array.copy().strides)
print("ascontiguous", np.ascontiguousarray(array).strides)

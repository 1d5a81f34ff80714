import torch

tensor = torch.arange(6.0).reshape(2, 3)
array = tensor.numpy()
for side in (tensor, array):
    print(tuple(side.shape), side.dtype)
print("steps:", tensor.stride(), "elements,", array.strides, "bytes")
print("same address:", tensor.data_ptr() == array.ctypes.data)

import ctypes

import torch

tensor = torch.tensor([[1, 2], [3, 4]], dtype=torch.int32).T
packed = tensor.contiguous()
for t in tensor, packed:
    numbers = (ctypes.c_int32 * 4).from_address(t.data_ptr())
    print(t.tolist(), list(numbers))

z = torch.tensor([1 + 2j]).conj()
for t in z, z.resolve_conj():
    print(t, list((ctypes.c_float * 2).from_address(t.data_ptr())))

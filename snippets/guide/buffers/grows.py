import ctypes

import torch

data = bytearray(8)
tensor = torch.frombuffer(data, dtype=torch.uint8)
for _ in range(2):
    address = ctypes.addressof(ctypes.c_char.from_buffer(data))
    print("same memory:", tensor.data_ptr() == address)
    data.extend(bytes(1_000_000))

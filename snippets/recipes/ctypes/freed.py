import weakref
from ctypes import CDLL, c_float, c_size_t, c_void_p

import torch
libc = CDLL(None)
libc.calloc.argtypes, libc.calloc.restype = [c_size_t] * 2, c_void_p
libc.free.argtypes = [c_void_p]
address = libc.calloc(3, 4)
numbers = (c_float * 3).from_address(address)
end = weakref.finalize(numbers, libc.free, address)
tensor = torch.frombuffer(numbers, dtype=torch.float32)[1:]
del numbers
print(tensor, end.alive)
del tensor
print(end.alive)

import ctypes

import torch

libc = ctypes.CDLL(None)
libc.memset(torch.ones(4), 0, 16)

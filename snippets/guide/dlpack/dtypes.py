import numpy as np
import torch

for name in "bool int8 uint16 int64 float16 float32 complex64".split():
    array = np.from_dlpack(torch.ones(1).to(getattr(torch, name)))
    print(array.dtype, torch.from_dlpack(array).dtype)

import numpy as np
import torch

torch.set_default_dtype(torch.float64)
array = np.ones(2, dtype=np.float32)
for call in (torch.Tensor, torch.FloatTensor, torch.tensor):
    tensor = call(array)
    shared = tensor.data_ptr() == array.ctypes.data
    print(call.__name__, tensor.dtype, shared)
with torch.device("meta"):
    print(torch.Tensor(array).device, torch.tensor(array).device)

import ctypes

import numpy as np
import torch

numbers = (ctypes.c_float * 1)(0)
tensors = {
    "torch.frombuffer": torch.frombuffer(numbers, dtype=torch.float32),
    "torch.asarray": torch.asarray(numbers, dtype=torch.float32),
    "torch.tensor": torch.tensor(numbers),
    "from_numpy": torch.from_numpy(np.ctypeslib.as_array(numbers)),
}
numbers[0] = 99
for step, tensor in tensors.items():
    print(f"{step:16}", tensor)

from array import array
import numpy as np
import torch

numbers = array("d", [0.1])
for tensor in (
    torch.tensor(numbers),
    torch.from_numpy(np.asarray(numbers)),
    torch.frombuffer(numbers, dtype=torch.float64),
):
    print(tensor.dtype, tensor.item())

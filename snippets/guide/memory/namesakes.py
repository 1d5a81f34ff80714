import copy

import numpy as np
import torch

array, tensor = np.zeros(2), torch.zeros(2)
for name, a, t in (
    ("flatten", array.flatten(), tensor.flatten()),
    ("copy.copy", copy.copy(array), copy.copy(tensor)),
    ("same dtype", array.astype(float), tensor.to(torch.float32)),
    ("flip", np.flip(array), torch.flip(tensor, [0])),
):
    a[0] = t[0] = 99
    print(f"{name:10} array {array}, {tensor}")
    array[:], tensor[:] = 0, 0

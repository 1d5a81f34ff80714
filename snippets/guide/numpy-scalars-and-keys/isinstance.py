import numpy as np
import torch

for value, kind in (
    (np.True_, bool), (np.int64(1), int), (np.float32(1), float),
    (np.float64(1), float), (np.complex64(1), complex),
    (np.complex128(1), complex), (torch.tensor(True), bool),
    (torch.tensor(1), int), (torch.tensor(1.0), float),
):
    name = f"{value!r}, {kind.__name__}"
    print(f"{name:30}", isinstance(value, kind))

import numpy as np
import torch

array = np.ones(2, dtype=np.float64)
for options in ({}, {"device": "cpu"}, {"dtype": torch.float64},
                {"dtype": torch.float32}):
    for call in (torch.as_tensor, torch.asarray, torch.tensor):
        tensor = call(array, **options)
        shared = tensor.data_ptr() == array.ctypes.data
        print(call.__name__, *options.values(), shared)

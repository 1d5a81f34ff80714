import warnings
import numpy as np
import torch

tensor, array = torch.ones(2), np.ones(2)
calls = {
    "np.isfinite": lambda: np.isfinite(tensor),
    "np.cumsum": lambda: np.cumsum(tensor),
    "np.delete": lambda: np.delete(tensor, 0),
    "tensor + array": lambda: tensor + array,
}
for name, call in calls.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(name, call(), len(caught))

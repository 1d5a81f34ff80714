import warnings
import numpy as np
import torch

tensor = torch.ones(3)
calls = {
    "array": np.array, "asarray": np.asarray, "copy": np.copy,
    "list": lambda t: np.array([t, t]), "nan_to_num": np.nan_to_num,
}
for name, call in calls.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call(tensor)
    print(name, len(caught))

import warnings

import numpy as np
import torch

torch.set_warn_always(True)
loss = torch.tensor(0.5, requires_grad=True)
for call in (float, int, np.float64, np.float32, "%.2f".__mod__):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(call(loss), len(caught))
        except RuntimeError as error:
            print(error)

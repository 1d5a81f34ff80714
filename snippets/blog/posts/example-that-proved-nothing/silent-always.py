import warnings

import numpy as np
import torch

torch.set_warn_always(True)
array = np.broadcast_to(0.0, (3,))
for convert in (torch.from_numpy, torch.as_tensor, torch.tensor):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        convert(array)
    print(convert.__name__, len(caught))

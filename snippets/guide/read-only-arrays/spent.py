import warnings

import numpy as np
import torch

warnings.filterwarnings("error", message="The given NumPy array")
for always in False, True:
    torch.set_warn_always(always)
    for attempt in 1, 2:
        try:
            torch.from_numpy(np.broadcast_to(0, (3,)))
            print(always, attempt, "passes")
        except UserWarning:
            print(always, attempt, "raises")

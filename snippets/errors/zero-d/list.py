import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")
values = [np.array(1.0), np.array(2.0)]
try:
    torch.tensor(values)
except TypeError as error:
    print(error)
print(torch.from_numpy(np.stack(values)))

import warnings
import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
one, ten = torch.tensor(1.0), torch.tensor(10.0)
for function in np.arange, np.geomspace, np.linspace, np.logspace:
    result = function(one, ten, 3)
    print(function.__name__, type(result).__name__, result.dtype)

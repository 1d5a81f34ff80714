import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")
tensor = torch.tensor([1.0, 2.0, 6.0])
for function in (np.exp, np.sort, np.median, np.isnan, np.size):
    result = function(tensor)
    print(function.__name__, type(result).__name__)
print(np.isnan(tensor))

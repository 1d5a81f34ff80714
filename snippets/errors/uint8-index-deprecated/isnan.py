import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")
tensor = torch.tensor([1.0, float("nan")])

print(np.isnan(tensor), torch.isnan(tensor))
print(~np.isnan(tensor), ~torch.isnan(tensor))

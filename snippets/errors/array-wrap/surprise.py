import warnings
import numpy as np
import torch

warnings.simplefilter("ignore")
tensor = torch.tensor([1.0, float("nan")])
print(~np.isnan(tensor), tensor[~np.isnan(tensor)])
print(tensor[~torch.isnan(tensor)])

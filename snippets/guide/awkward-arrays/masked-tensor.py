import warnings
import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor = torch.tensor([1.0, 2.0])
masked = np.ma.masked_array([10.0, 20.0], mask=[False, True])
print(tensor.numpy() + masked, np.ma.masked_array(tensor, mask=[0, 1]))
print(np.add(tensor, masked))
tensor + masked

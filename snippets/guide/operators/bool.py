import warnings
import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor = torch.tensor([True, False])
array = np.array([True, True])

print(tensor & array)
print(tensor & torch.from_numpy(array))

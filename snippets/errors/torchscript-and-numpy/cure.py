import warnings
import numpy as np
import torch

warnings.filterwarnings("ignore", category=DeprecationWarning)
def function(x):
    return torch.square(x) * 2  # not np.square(x.numpy())

scripted = torch.jit.script(function)
array = np.array([1.0, 3.0], dtype=np.float32)
print(scripted(torch.from_numpy(array)).numpy())

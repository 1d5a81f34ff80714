import numpy as np
import torch

numpy_2 = np.lib.NumpyVersion(np.__version__) >= "2.0.0"
print("NumPy 2 or newer:", numpy_2)
print(torch.from_numpy(np.arange(3)).numpy())

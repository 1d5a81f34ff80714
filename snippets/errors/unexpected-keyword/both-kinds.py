import numpy as np
import torch

array = np.arange(6.0).reshape(2, 3)
for values in (array, torch.from_numpy(array)):
    print(type(values).__name__, values.mean(axis=1))

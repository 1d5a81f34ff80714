import numpy as np
import torch

array = np.arange(4.0)
early, late = torch.from_numpy(array[1:]), torch.from_numpy(array)[1:]
print(early._is_view(), late._is_view())
print(early.numpy() is array, early.numpy().base is array)
print(hasattr(early, "base"))

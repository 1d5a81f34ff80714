import numpy as np
import torch

array = np.ones(2)
first = torch.from_dlpack(array)
second = torch.from_dlpack(array)
print(first, second.data_ptr() == first.data_ptr())

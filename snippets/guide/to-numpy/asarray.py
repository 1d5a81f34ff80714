import numpy as np
import torch

tensor = torch.arange(3)
for convert in (np.asarray, np.from_dlpack, np.array):
    array = convert(tensor)
    print(convert.__name__, np.shares_memory(array, tensor.numpy()))

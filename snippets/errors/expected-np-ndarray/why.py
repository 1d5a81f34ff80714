import numpy as np
import torch

array = np.arange(4.0)
for data in ([1.0], 1.0, array.sum(), array[0], None, "file.npy"):
    try:
        torch.from_numpy(data)
    except TypeError as error:
        print(error)

import numpy as np
import torch

tensor = torch.zeros(2)
for value in (np.float64(1.5), np.int64(2), np.float32(2.5), np.True_):
    try:
        tensor[0] = value
        print(tensor)
    except TypeError as error:
        print(error)
tensor[0] = np.float32(2.5).item()
print(tensor)

import numpy as np
import torch

array = np.array([1, 2, 3])
for joined in (array, list(torch.from_numpy(array))):
    try:
        np.concatenate(joined)
    except ValueError as error:
        print(error)
print(np.concatenate([array, array]))

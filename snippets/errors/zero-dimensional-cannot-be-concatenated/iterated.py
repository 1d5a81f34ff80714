import numpy as np
import torch

array = np.array([1, 2, 3])
tensor = torch.from_numpy(array)
for joined in (array, list(tensor), tensor):
    try:
        np.concatenate(joined)
    except (ValueError, TypeError) as error:
        print(error)
print(np.concatenate([array, tensor]))

import numpy as np
import torch

mask = np.array([1, 0, 0, 1], dtype=np.uint8)
array, tensor = np.arange(4), torch.arange(4)
print(array[mask], tensor[mask])
print(array[mask.astype(bool)], tensor[mask.astype(bool)])
print(tensor[mask.astype(np.int8)], tensor[mask.astype(np.uint16)])

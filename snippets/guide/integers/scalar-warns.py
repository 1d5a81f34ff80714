import numpy as np
import torch

array = np.array([200, 100], np.uint8)
tensor = torch.from_numpy(array)
print(array[:1] + array[1:], tensor[0] + tensor[1])
print(array[0] + array[1])

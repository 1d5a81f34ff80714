import numpy as np
import torch

array = np.empty((3, 4), dtype=np.float32)
for index, row in enumerate(range(3)):
    array[index] = row
tensor = torch.from_numpy(array)
array[0, 0] = 99
print(tensor[0, 0])

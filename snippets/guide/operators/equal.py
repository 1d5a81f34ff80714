import numpy as np
import torch

tensor = torch.tensor([1.0, 2.0])
array = np.array([1.0, 2.0])

print(tensor == array, array == tensor)
print(tensor != array, array != tensor)
print(tensor != torch.from_numpy(array))

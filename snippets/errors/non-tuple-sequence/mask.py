import numpy as np
import torch

array = np.arange(4).reshape(2, 2)
tensor = torch.from_numpy(array)
mask = [[True, False], [True, True]]

print(array[mask])
print(tensor[mask])
print(tensor[torch.tensor(mask)])

import numpy as np
import torch

array = np.array([1.0, 2.0])
device = "cuda" if torch.cuda.is_available() else "cpu"

shared, own = torch.from_numpy(array), torch.tensor(array)
array += 1
print(shared, own)
print(torch.from_numpy(array).float())
print(torch.from_numpy(array).float().to(device).shape)
for values in (array, [1.0, 2.0], own):
    print(torch.as_tensor(values).dtype)

import numpy as np
import torch

tensor = torch.tensor([1, 2, 3, 4])
array = tensor.numpy()

print(np.std(array), np.std(array, ddof=1))
print(torch.std(tensor.double(), correction=0), tensor.double().std())
print(np.sin(array).dtype, torch.sin(tensor).dtype)
print(np.median(array), torch.median(tensor))
print(np.repeat(array[:2], 2), tensor[:2].repeat(2))

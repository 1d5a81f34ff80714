import numpy as np
import torch

array = np.array([10, 20, 30])
tensor = torch.from_numpy(array)

print((array > 15).dtype, (tensor > 15).dtype)
print(tensor[array > 15])
print(array[(tensor > 15).numpy()])

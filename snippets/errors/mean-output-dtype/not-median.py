import numpy as np
import torch

array = np.array([1, 2, 4, 8])
tensor = torch.from_numpy(array)
print(tensor.sum() // len(tensor), array.mean())
print(tensor.median(), np.median(array))
print(tensor.double().std(correction=0), array.std())

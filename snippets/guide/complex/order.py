import numpy as np
import torch

array = np.array([1 + 5j, 2 + 0j, 1 + 9j])
print(array < 2, array.max(), array.argmax())
tensor = torch.from_numpy(array)
print(tensor[tensor.abs().argmax()])
tensor.max()

import numpy as np
import torch

array = np.asfortranarray([[1, 2, 3], [4, 5, 6]])
tensor = torch.from_numpy(array)
print(tensor.stride(), tensor.is_contiguous())

tensor = torch.from_numpy(np.ascontiguousarray(array))
print(tensor.stride(), tensor.view(-1))

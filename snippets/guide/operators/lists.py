import numpy as np
import torch

array, tensor = np.array([1, 2]), torch.tensor([1, 2])
print(array + [10, 20], tensor + torch.tensor([10, 20]))
print(array == [1, 2], tensor == [1, 2])
print([10, 20] * np.array(2), [10, 20] * torch.tensor(2))
tensor + [10, 20]

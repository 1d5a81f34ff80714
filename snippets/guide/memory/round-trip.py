import numpy as np
import torch

array = np.zeros(3)
tensor = torch.from_numpy(array)
again = tensor.numpy()
print(again is array, tensor.numpy() is again)

again += 1
print(array)

import numpy as np
import torch

array = np.ones(3)
tensor = torch.from_numpy(array)

array += 1
print("array += 1        ", tensor.tolist())

array = array + 1
print("array = array + 1 ", tensor.tolist(), array)

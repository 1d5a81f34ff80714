import copy

import numpy as np
import torch

array = np.zeros(2)
tensor = torch.from_numpy(array)
shallow, deep = copy.copy(tensor), copy.deepcopy(tensor)
array += 1
print(shallow)
print(deep)

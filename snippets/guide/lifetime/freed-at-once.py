import weakref

import numpy as np
import torch

array = np.arange(3.0)
alive = weakref.ref(array)
tensor = torch.from_numpy(array)

del array
print(alive())
tensor = tensor + 1
print(alive(), tensor.tolist())

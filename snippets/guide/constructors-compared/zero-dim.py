import numpy as np
import torch

array = np.array(1.0)
tensors = [torch.from_numpy(array), torch.as_tensor(array),
           torch.asarray(array, copy=False)]

array[...] = 99
print(*tensors, sep="\n")

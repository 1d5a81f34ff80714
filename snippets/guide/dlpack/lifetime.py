import gc
import numpy as np
import torch

array = np.from_dlpack(torch.arange(3))
tensor = torch.from_dlpack(np.arange(3))

gc.collect()
print(array, tensor)
print(array.flags.owndata, type(array.base).__name__)

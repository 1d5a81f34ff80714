from multiprocessing.reduction import ForkingPickler

import torch
import torch.multiprocessing

tensor = torch.ones(3)
array = tensor.numpy()
ForkingPickler.dumps(tensor)
print(tensor.is_shared(), array.ctypes.data == tensor.data_ptr())

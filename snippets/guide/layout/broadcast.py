import numpy as np
import torch

array = torch.arange(3).expand(2, 3).numpy()
print(array.strides, array.flags.writeable)
array = np.broadcast_to(np.arange(3), (2, 3))
print(array.strides, array.flags.writeable)

tensor = torch.from_numpy(array.copy())
tensor[0, 0] = 9
print(tensor.stride(), tensor.tolist())

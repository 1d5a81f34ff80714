import numpy as np
import torch

array = np.broadcast_to(np.float32(1), (2, 3))
print(array.flags.writeable)
tensor = torch.tensor(array)
tensor[0, 0] = 99
print(tensor)
print(array)

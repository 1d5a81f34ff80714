import numpy as np
import torch

wide = np.broadcast_to(np.array([1.0, 2.0, 3.0]), (2, 3))
print(wide.strides, wide.flags.writeable)
tensor = torch.tensor(wide)
tensor += 1
print(tensor.stride(), tensor[0])

import numpy as np
import torch

square = np.ones((3, 3))
print(np.ones((3, 0))[::-1].strides, square[:, :0][::-1].strides)

print(torch.from_numpy(np.ones((3, 0))[::-1]).shape)
torch.from_numpy(np.ascontiguousarray(square[:, :0][::-1]))

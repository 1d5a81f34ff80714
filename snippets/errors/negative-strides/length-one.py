import numpy as np
import torch

batch = np.zeros((1, 4))[::-1]

print(np.ascontiguousarray(batch).strides)
print(batch.copy().strides)
print(torch.from_numpy(batch.copy()).stride())
print(torch.from_dlpack(batch).shape)

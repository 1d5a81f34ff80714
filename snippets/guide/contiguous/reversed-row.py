import numpy as np
import torch

batch = np.array([[1, 2, 3]])[::-1]
print(batch.shape, batch.strides, batch.flags.c_contiguous)
print(torch.from_numpy(batch.copy()))
torch.from_numpy(np.ascontiguousarray(batch))

import numpy as np
import torch

print(torch.from_numpy(np.ascontiguousarray(np.arange(3)[::-1])))
batch = np.ones((1, 3))[::-1]
same = np.ascontiguousarray(batch)
print(batch.flags.c_contiguous, same.strides)
print(torch.from_numpy(batch.copy()))
torch.from_numpy(same)

import numpy as np
import torch

rows = [torch.ones(2), torch.ones(2)]
box = np.empty(len(rows), dtype=object)
box[:] = rows
print(box.shape, (box * 2)[0])
print(np.array(rows, dtype=object, ndmax=1).shape)
box.mean()

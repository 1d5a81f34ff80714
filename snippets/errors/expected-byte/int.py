import numpy as np
import torch

conv = torch.nn.Conv1d(2, 1, kernel_size=2, bias=False)
table = torch.from_numpy(np.ones((2, 3), dtype=np.int32))
print(conv(table.float()).shape)
conv(table)

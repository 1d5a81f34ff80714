import numpy as np
import torch

for dtype in (np.uint16, np.uint32, np.uint64):
    print(torch.from_numpy(np.zeros(2, dtype=dtype)).dtype)
torch.from_numpy(np.array(["text"]))

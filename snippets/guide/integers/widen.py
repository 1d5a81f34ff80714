import numpy as np
import torch

depth = np.array([65535, 1], dtype=np.uint16)
print(torch.from_numpy(depth).int() + 1)
print(torch.from_numpy(depth).float() / 65535)
print(torch.from_numpy(depth.astype(np.int16)))

import numpy as np
import torch

depth = np.array([0, 40_000], dtype=np.uint16)
print(torch.from_numpy(depth.astype(np.int32)))

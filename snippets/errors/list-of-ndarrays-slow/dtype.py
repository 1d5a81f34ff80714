import numpy as np
import torch

batches = [np.zeros((2, 3)), np.ones((1, 3))]
joined = np.concatenate(batches, dtype=np.float32)

print(torch.from_numpy(joined).shape, joined.dtype)

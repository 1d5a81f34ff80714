import numpy as np
import torch

value = np.uint64(7)

print(torch.asarray(value), torch.tensor(int(value)))

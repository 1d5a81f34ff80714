import numpy as np
import torch

tensor = torch.tensor(4.0)
print(repr(np.sqrt(tensor.numpy())))
print(repr(np.sqrt(tensor, dtype=np.float64)))

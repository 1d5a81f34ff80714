import numpy as np
import torch

third = np.array([1], dtype=np.longdouble) / 3
tensor = torch.from_numpy(third.astype(np.float64))

wider = np.finfo(np.longdouble).eps < np.finfo(np.float64).eps
print(tensor, (tensor.numpy() != third) == wider)

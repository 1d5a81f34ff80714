import numpy as np
import torch

array = np.arange(6).reshape(2, 3).T
tensor = torch.from_numpy(array)
tensor.view(-1)

import numpy as np
import torch

array = np.asarray(torch.tensor([0.5]).numpy)
print(array.dtype, array.shape)

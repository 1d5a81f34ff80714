import numpy as np
import torch

array = np.arange(3)
print(torch.from_dlpack(array).flip(0))

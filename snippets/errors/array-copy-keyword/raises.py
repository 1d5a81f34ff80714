import numpy as np
import torch

array = np.array(torch.ones(3))
print(array)

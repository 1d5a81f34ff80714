import numpy as np
import torch

tensor = torch.arange(3)
print(np.int64(1) in tensor, tensor[1] in np.arange(3))
np.array(1) in tensor

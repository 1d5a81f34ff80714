import numpy as np
import torch

tensor = torch.from_numpy(np.arange(6))
print(tensor.resize_(2, 2))
print(tensor.resize_(2, 3))
tensor.resize_(3, 3)

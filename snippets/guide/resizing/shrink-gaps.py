import numpy as np
import torch

tensor = torch.from_numpy(np.arange(6)[::2])
print(tensor)
print(tensor.resize_(2))

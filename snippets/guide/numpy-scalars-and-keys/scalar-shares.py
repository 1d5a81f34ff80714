import numpy as np
import torch

tensor = torch.zeros(2)
np.float32(tensor)[0] = 9
np.float64(tensor)[1] = 9
print(tensor)

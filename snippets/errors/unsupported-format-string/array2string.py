import numpy as np
import torch

tensor = torch.tensor([1.5, 2.25])
print(np.array2string(tensor.numpy(), precision=1))
np.array2string(tensor)

import numpy as np
import torch

tensor = torch.empty(2, dtype=torch.uint4)
print(tensor.dtype, np.from_dlpack(tensor).dtype)

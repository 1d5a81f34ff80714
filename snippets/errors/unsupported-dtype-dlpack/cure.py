import numpy as np
import torch

tensor = torch.tensor([1.5, -2.0], dtype=torch.bfloat16)
print(np.from_dlpack(tensor.float()))

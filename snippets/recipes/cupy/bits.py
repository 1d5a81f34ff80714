import numpy as np
import torch

tensor = torch.tensor([1.0, -2.0], dtype=torch.bfloat16)
bits = np.from_dlpack(tensor.view(torch.uint16))
bits &= 0x7FFF  # clears the sign bits
print(tensor)

import numpy as np
import torch

tensor = torch.tensor([1.5, -2.0], dtype=torch.bfloat16)
bits = np.from_dlpack(tensor.view(torch.uint16))
print(bits, np.shares_memory(bits, tensor.view(torch.uint16).numpy()))
print(torch.from_dlpack(bits).view(torch.bfloat16))

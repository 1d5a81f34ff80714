import numpy as np
import torch

tensor = torch.tensor([1 + 2j], dtype=torch.complex32)
print(np.from_dlpack(tensor.float()))
print(np.from_dlpack(tensor.to(torch.complex64)))

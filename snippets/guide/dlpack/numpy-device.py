import numpy as np
import torch

tensor = torch.zeros(2)
print(np.from_dlpack(tensor, device="cpu"))
np.from_dlpack(tensor, device="cuda")

import numpy as np
import torch

tensor = torch.tensor([1 + 2j])
print(np.from_dlpack(tensor).conj())

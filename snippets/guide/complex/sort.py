import numpy as np
import torch

tensor = torch.tensor([2 + 1j, 1 + 5j])
print(np.sort(tensor.numpy()))
torch.sort(tensor)

import numpy as np
import torch

tensor, array = torch.ones(2), np.ones(2)
print(type(tensor + array).__name__)
print(type(np.sin(tensor)).__name__)

import numpy as np
import torch

tensor = torch.tensor([[1.0, 2.0], [3.0, 5.0]])
print(type(np.transpose(tensor)).__name__)
print(type(np.roll(tensor, 1)).__name__)
np.moveaxis(tensor, 0, 1)

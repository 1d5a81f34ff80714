import numpy as np
import torch

tensor = torch.tensor([[1.0, 2.0], [3.0, 5.0]])
rolled = torch.from_numpy(np.roll(tensor.numpy(), 1))
moved = np.moveaxis(tensor.numpy(), 0, 1)
print(type(rolled).__name__, type(moved).__name__)

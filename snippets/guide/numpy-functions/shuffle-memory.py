import numpy as np
import torch

tensor = torch.arange(8).reshape(4, 2)
np.random.default_rng(0).shuffle(tensor.numpy())
print(tensor)

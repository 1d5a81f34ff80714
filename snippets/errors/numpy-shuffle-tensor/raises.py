import numpy as np
import torch

tensor = torch.arange(6)
np.random.default_rng(0).shuffle(tensor)
print(tensor)

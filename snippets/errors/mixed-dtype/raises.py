import numpy as np
import torch

array = np.ones((4, 2))
torch.nn.LayerNorm(2)(torch.from_numpy(array))

import numpy as np
import torch

features = torch.from_numpy(np.array([0.5]))
features.float()
print(features.dtype)

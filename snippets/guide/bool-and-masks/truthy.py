import numpy as np
import torch

array = np.array([0.0, -0.0, 0.1, -2.0, np.nan])
print(array.astype(bool))
print(torch.from_numpy(array).bool().numpy())

import numpy as np
import torch

array = np.array([[1.0, 1.0], [1.0, 1.0 + 1e-8]])
print(np.isfinite(np.linalg.inv(array)).all())
print(torch.linalg.inv(torch.from_numpy(array)).isfinite().all())
torch.linalg.inv(torch.from_numpy(array).float())

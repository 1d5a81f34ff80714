import numpy as np
import torch

sparse = torch.eye(2).to_sparse()
print(np.from_dlpack(sparse.to_dense()))

import numpy as np
import torch

sparse = torch.eye(2).to_sparse().coalesce()
values = np.from_dlpack(sparse.values())
indices = np.from_dlpack(sparse.indices())
print(values, indices.tolist())

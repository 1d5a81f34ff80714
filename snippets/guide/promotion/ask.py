import numpy as np
import torch

ids, weights = np.arange(2), np.ones(2, dtype=np.float32)
print(np.result_type(ids, weights), (ids * weights).dtype)

ids, weights = torch.from_numpy(ids), torch.from_numpy(weights)
print(torch.result_type(ids, weights), (ids * weights).dtype)

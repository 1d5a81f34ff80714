import numpy as np
import torch

column = np.array([1.0, np.nan])
print(torch.from_numpy(np.nan_to_num(column, nan=-1)).long())
torch.tensor(column.tolist(), dtype=torch.int64)

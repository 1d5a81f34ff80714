import numpy as np
import torch

dates = np.array(["2024-01-01", "NaT"], dtype="datetime64[s]")
print(torch.from_numpy(dates.astype(np.int64)))
print(torch.from_numpy(np.isnat(dates)))

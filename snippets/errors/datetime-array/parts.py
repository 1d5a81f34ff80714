import numpy as np
import torch

dates = np.array(["2024-02-29", "2025-12-31"], dtype="datetime64[D]")
months = dates.astype("datetime64[M]")
day = (dates - months).astype(np.int64) + 1
month = months.astype(np.int64) % 12 + 1
print(torch.from_numpy(np.stack([month, day])))

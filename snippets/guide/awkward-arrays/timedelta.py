import numpy as np
import torch

dates = np.array(["2024-01-31", "2024-03-01", "NaT"], "datetime64[D]")
days = (dates - dates[0]) / np.timedelta64(1, "D")
print(torch.from_numpy(days))

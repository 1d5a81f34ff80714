import numpy as np
import torch

waits = np.array([90, 3600], dtype="timedelta64[s]")
minutes = waits / np.timedelta64(1, "m")
print(torch.from_numpy(minutes))

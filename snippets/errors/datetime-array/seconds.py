import numpy as np
import torch

dates = np.array(["1970-01-02", "2024-01-01"], dtype="datetime64")
seconds = dates.astype("datetime64[s]").astype(np.int64)
print(torch.from_numpy(seconds))

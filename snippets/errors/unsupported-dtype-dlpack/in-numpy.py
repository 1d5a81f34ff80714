import numpy as np
import torch

dates = np.array(["2024-01-01"], dtype="datetime64[D]")
big = np.array([1.5], dtype=">f4")
for array in dates, np.array(["a"]), big:
    try:
        torch.from_dlpack(array)
    except BufferError as error:
        print(array.dtype, error)
print(torch.from_dlpack(dates.view(np.int64)))
print(torch.from_dlpack(big.astype(np.float32)))

import numpy as np
import torch

days = np.array(["1970-01-03"], dtype="M8[D]")
words = np.array(["1.5", "2"])
mixed = np.array([1, None], dtype=object)
swapped = np.array([1, 2], dtype=">i4")

print(torch.from_numpy(days.view(np.int64)))
print(torch.from_numpy(words.astype(np.float32)))
print(torch.from_numpy(mixed.astype(np.float32)))
print(torch.from_numpy(swapped.astype("=i4")))

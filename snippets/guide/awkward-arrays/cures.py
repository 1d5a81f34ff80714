import numpy as np
import torch

objects = np.array([1, None, 3])
words = np.array(["cat", "dog", "cat"])
dates = np.array(["1970-01-03", "1970-01-04"], dtype="datetime64[D]")
hidden = np.ma.masked_array([1.0, 2.0], mask=[False, True])

print(torch.from_numpy(objects.astype(np.float32)))
print(torch.from_numpy(np.unique(words, return_inverse=True)[1]))
print(torch.from_numpy(dates.view(np.int64)))
print(torch.from_numpy(hidden.filled(np.nan)))

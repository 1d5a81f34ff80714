import numpy as np
import torch

dates = np.array(["1970-01-03", "NaT"], dtype="datetime64[D]")
tensor = torch.from_numpy(dates.view(np.int64))
print(tensor, np.isnat(dates))

tensor[0] += 365
print(dates)
print(tensor.numpy().view("datetime64[D]"))

import numpy as np
import torch

steps = torch.tensor([1, 2])
print(repr(steps + np.datetime64("2020-01-01")))
print(repr(steps * np.timedelta64(5, "s")))
np.timedelta64(5, "s") * steps

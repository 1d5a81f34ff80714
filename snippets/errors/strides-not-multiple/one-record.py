import numpy as np
import torch

one = np.zeros(1, dtype=[("x", "f4"), ("label", "u1")])["x"]

print(np.ascontiguousarray(one).strides, one.copy().strides)
print(torch.from_numpy(one.copy()))

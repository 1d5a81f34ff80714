import numpy as np
import torch

fields = [("x", "f4"), ("label", "u1")]
points = np.zeros(3, dtype=np.dtype(fields, align=True))
tensor = torch.from_numpy(points["x"])

tensor[0] = 99
print(points.itemsize, tensor.stride(), points["x"])

import numpy as np
import torch
from numpy.lib.recfunctions import structured_to_unstructured

points = np.array([(1, 2), (3, 4)], dtype=[("x", "f4"), ("n", "i4")])
x = torch.from_numpy(points["x"])
x[0] = 99

print(x.stride(), points)
print(torch.from_numpy(
    structured_to_unstructured(points, dtype=np.float32)))

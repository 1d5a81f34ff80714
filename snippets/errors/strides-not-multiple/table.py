import numpy as np
import torch
from numpy.lib.recfunctions import structured_to_unstructured

fields = [("x", "f4"), ("y", "f4"), ("label", "u1")]
points = np.ones(2, dtype=fields)
print(torch.from_numpy(structured_to_unstructured(points)))

some = points[["x", "y"]]
print(structured_to_unstructured(some).strides)
table = structured_to_unstructured(some, copy=True)
print(torch.from_numpy(table))

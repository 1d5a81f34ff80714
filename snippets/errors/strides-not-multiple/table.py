import numpy as np
import torch
from numpy.lib import recfunctions

points = np.ones(2, dtype=[("x", "f4"), ("label", "u1")])
table = recfunctions.structured_to_unstructured(points)

print(torch.from_numpy(table))

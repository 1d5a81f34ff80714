import numpy as np
import torch
from numpy.lib.recfunctions import structured_to_unstructured

points = np.array([(1, 3, 5), (2, 4, 6)], dtype="f4, f4, f4")
some = points[["f0", "f1"]]
print(torch.from_numpy(some.view(np.float32).reshape(-1, 2)).tolist())

columns = torch.from_numpy(structured_to_unstructured(some))
columns[1, 0] = 99
print(columns.tolist(), points)

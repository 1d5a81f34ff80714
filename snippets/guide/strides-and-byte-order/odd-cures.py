import numpy as np
import torch

fields = [("x", "f4"), ("flag", "i1")]
packed = np.zeros(3, dtype=fields)
padded = np.zeros(3, dtype=np.dtype(fields, align=True))

print(torch.from_numpy(packed["x"].copy()).stride())
tensor = torch.from_numpy(padded["x"])
tensor[0] = 99
print(tensor.stride(), padded["x"])

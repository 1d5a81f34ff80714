import numpy as np
import torch

for pair in ["f8 f4", "i8 u1", "f4 i8", "c8 f4"]:
    a, b = [np.ones(1, dtype=d) for d in pair.split()]
    t, u = torch.from_numpy(a), torch.from_numpy(b)
    numpy_may = np.can_cast(a.dtype, b.dtype, "same_kind")
    print(a.dtype, b.dtype, numpy_may, torch.can_cast(t.dtype, u.dtype))

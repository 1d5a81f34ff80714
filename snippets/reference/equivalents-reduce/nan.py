import numpy as np
import torch

n = np.array([[1.5, np.nan, 3.0], [4.0, -2.0, np.nan]])
t = torch.from_numpy(n)
gaps = t.isnan()
print(np.nanargmin(n), t.masked_fill(gaps, torch.inf).argmin())
print(np.nanvar(n), t[~gaps].var(correction=0))
print(np.nancumsum(n))
print(t.masked_fill(gaps, 0).ravel().cumsum(0))

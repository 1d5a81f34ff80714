import numpy as np
import torch

values = np.array([[1.0, 3.0, np.nan], [5.0, np.nan, np.nan]])  # padded
valid = np.array([[True, True, False], [True, False, False]])
print(np.mean(values, axis=1, where=valid))
print(np.ma.array(values, mask=~valid).mean(axis=1))

t, m = torch.from_numpy(values), torch.from_numpy(valid)
print((t * m).sum(dim=1) / m.sum(dim=1))
print(t.where(m, 0).sum(dim=1) / m.sum(dim=1))
print(t.where(m, torch.nan).nanmean(dim=1))

print(np.max(values, axis=1, where=valid, initial=-np.inf))
print(t.where(m, -torch.inf).amax(dim=1))

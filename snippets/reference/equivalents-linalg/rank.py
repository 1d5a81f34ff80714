import numpy as np
import torch

rng = np.random.default_rng(0)
left = rng.standard_normal((50, 2)).astype(np.float32)
right = rng.standard_normal((2, 5)).astype(np.float32)
a = left @ right
t = torch.from_numpy(a)
print(np.linalg.matrix_rank(a), torch.linalg.matrix_rank(t).item())

print(abs(np.linalg.pinv(a)).max() > 1000)
print(abs(np.linalg.pinv(a, rtol=None)).max().round(3))
print(torch.linalg.pinv(t).abs().max().item() < 0.1)

b = a @ np.ones((5, 1), np.float32)
rcond = 50 * np.finfo(np.float32).eps  # the longer side, times eps
print(np.linalg.lstsq(a, b)[2], np.linalg.lstsq(a, b, rcond)[2])
print(torch.linalg.lstsq(t, torch.from_numpy(b)).rank.item())

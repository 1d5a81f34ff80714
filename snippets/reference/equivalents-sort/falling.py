import numpy as np
import torch

x, edges = np.array([0.5, 1.5, 2.5, 3.0]), np.array([3.0, 2.0, 1.0])
t, e = torch.from_numpy(x), torch.from_numpy(edges)
print(np.digitize(x, edges), np.digitize(x, edges, right=True))
print(torch.bucketize(t, e), "nonsense")
up = e.flip(0)
print(len(e) - torch.bucketize(t, up, right=True),
      len(e) - torch.bucketize(t, up))

print(np.searchsorted(edges, x), torch.searchsorted(e, t), "alike")
print(torch.histogram(t, e).hist, "of four values")
np.histogram(x, edges)

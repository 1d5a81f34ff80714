import numpy as np
import torch

rng = np.random.default_rng(0)
rows = torch.arange(6.0).reshape(3, 2)
print(type(rng.choice(rows)).__name__, rng.choice(rows).shape)
print(rng.normal(torch.zeros(2), torch.ones(2)).dtype)
print(rows[torch.randint(len(rows), ())].shape)
np.random.choice(rows)

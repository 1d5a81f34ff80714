import numpy as np
import torch

tensor = torch.arange(6).reshape(3, 2)
generator = np.random.default_rng(0)
rows = generator.permutation(tensor)
print(type(rows).__name__, sorted(rows.tolist()))
print(tensor.tolist())

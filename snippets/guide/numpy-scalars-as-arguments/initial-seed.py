import numpy as np
import torch

torch.manual_seed(2**40 + 7)
print(torch.initial_seed() % 2**32)
np.random.seed(torch.initial_seed() % 2**32)
generator = np.random.default_rng(torch.initial_seed())
np.random.seed(torch.initial_seed())

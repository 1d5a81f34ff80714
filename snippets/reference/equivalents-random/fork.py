import numpy as np
import torch

torch.manual_seed(0)
np.random.seed(0)
with torch.random.fork_rng():
    first = torch.rand(1), np.random.rand()
print(torch.rand(1) == first[0], np.random.rand() == first[1])

import numpy as np
import torch

tensor = torch.arange(6)
shuffled = tensor[torch.randperm(len(tensor))]
print(sorted(shuffled.tolist()))

np.random.default_rng(0).shuffle(tensor.numpy())
print(sorted(tensor.tolist()))

import numpy as np
import torch

tensor = torch.arange(6).reshape(2, 3)
generator = np.random.default_rng(0)
generator.shuffle(tensor.numpy(), axis=1)
print(tensor.sort(dim=1).values)
generator.shuffle(tensor, axis=1)

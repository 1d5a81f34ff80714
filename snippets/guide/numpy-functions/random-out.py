import numpy as np
import torch

noise = torch.empty(2, 1000)
generator = np.random.default_rng(0)
generator.standard_normal(out=noise.numpy(), dtype=np.float32)
print(noise.mean(dim=1).abs() < 0.1, noise.dtype)
generator.standard_normal(out=noise.numpy())

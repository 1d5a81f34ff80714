import numpy as np
import torch

rng = np.random.default_rng(0)
noise = rng.standard_normal(4, dtype=np.float32)
tensor = torch.from_numpy(noise)
print(tensor.dtype, bool((tensor.numpy() == noise).all()))

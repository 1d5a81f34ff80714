import numpy as np
import torch

p = torch.tensor([0.2, 0.3, 0.5], dtype=torch.bfloat16)
print(p.double().tolist(), p.double().sum().item())
np.random.default_rng(0).choice(3, p=p.float().numpy())

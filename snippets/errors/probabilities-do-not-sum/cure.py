import numpy as np
import torch

logits = torch.zeros(3)
generator = np.random.default_rng(0)
p = torch.softmax(logits, dim=0, dtype=torch.float64)
print(generator.choice(3, p=p.numpy()) in (0, 1, 2))

import numpy as np
import torch

logits = torch.zeros(3)
generator = np.random.default_rng(0)
p = torch.softmax(logits, dim=0, dtype=torch.float64)
print(generator.choice(3, size=5, p=p.numpy()))

import numpy as np
import torch

torch.manual_seed(0)
p = torch.tensor([0.1, 0, 0.3, 0.6, 0], dtype=torch.float64)
print(p[torch.multinomial(p, 4)].sort().values, "weights of four")
try:
    np.random.default_rng(0).choice(5, 4, replace=False, p=p.numpy())
except ValueError as error:
    print("NumPy:", error)

noise = torch.empty(1_000_000, 5).exponential_()
drawn = (p / noise).argmax(dim=1)  # a million times one of five
print((drawn.bincount(minlength=5) / 1_000_000).round(decimals=2))
torch.multinomial(torch.ones(2**24 + 1), 1)

import numpy as np
import torch

print(np.linspace(-3, 3, 5))
print(np.linspace(-3, 3, 5, dtype=np.int64))
print(torch.linspace(-3, 3, 5, dtype=torch.int64).numpy())
floats = torch.linspace(-3, 3, 5, dtype=torch.float64)
print(floats.floor().to(torch.int64).numpy())

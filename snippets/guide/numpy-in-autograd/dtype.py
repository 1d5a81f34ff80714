import numpy as np
import torch

x = torch.ones(2)
weights = np.array([0.5, 2.0])
print(torch.as_tensor(x.numpy() * weights).dtype)
print(torch.as_tensor(x.numpy() * weights.astype(np.float32)).dtype)

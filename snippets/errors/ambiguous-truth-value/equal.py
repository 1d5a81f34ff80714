import numpy as np
import torch

a, b = torch.ones(2), torch.ones(2)

print(torch.equal(a, b), (a == b).all().item())
print(np.array_equal(a.numpy(), b.numpy()))
print(torch.allclose(a, b))

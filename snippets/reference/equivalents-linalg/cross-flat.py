import numpy as np
import torch

x, y = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])
print(np.cross(x.numpy(), y.numpy()))
print(torch.linalg.det(torch.stack([x, y])))
torch.linalg.cross(x, y)

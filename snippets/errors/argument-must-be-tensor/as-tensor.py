import numpy as np
import torch


def norm(x):
    x = torch.as_tensor(x)
    return torch.sqrt((x * x).sum())


print(norm(np.array([3.0, 4.0])), norm(torch.tensor([3.0, 4.0])))

import numpy as np
import torch

def train(fill):
    array = np.array([1.0, 2.0], dtype=np.float32)
    weight = torch.nn.Parameter(torch.zeros(2))
    fill(weight, torch.from_numpy(array))
    (weight * 3).sum().backward()
    torch.optim.SGD([weight], lr=1.0).step()
    print(array, weight.detach())

train(lambda weight, values: setattr(weight, "data", values))
train(lambda weight, values: weight.detach().copy_(values))

import numpy as np
import torch


@torch.compile(backend="eager", fullgraph=True)
def loss(weight):
    array = weight.numpy()
    return torch.from_numpy(np.exp(array)).sum()


weight = torch.tensor([0.0, 1.0], requires_grad=True)
loss(weight).backward()
print(weight.grad)

from multiprocessing import Pipe

import torch

here, there = Pipe()
weights = torch.ones(2, requires_grad=True)
result = weights.exp()
here.send(result.detach())
there.recv().zero_()
result.sum().backward()
print(weights.grad)

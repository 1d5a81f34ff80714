from multiprocessing import Pipe

import torch

here, there = Pipe()
weights = torch.ones(2, requires_grad=True)
(weights * 3).sum().backward()
here.send(weights)
arrived = there.recv()
print(arrived.requires_grad, arrived.grad, weights.grad)

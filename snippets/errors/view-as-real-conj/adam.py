import torch

weight = torch.nn.Parameter(torch.tensor([3 + 4j]))
optimizer = torch.optim.Adam([weight], lr=0.5)
weight.conj().abs().sum().backward()

print(weight.grad, weight.grad.is_conj())
optimizer.step()

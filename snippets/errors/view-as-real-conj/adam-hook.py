import torch

weight = torch.nn.Parameter(torch.tensor([3 + 4j]))
weight.register_hook(lambda gradient: gradient.resolve_conj())
optimizer = torch.optim.Adam([weight], lr=0.5)
weight.conj().abs().sum().backward()
optimizer.step()

print(weight.grad.is_conj(), weight)

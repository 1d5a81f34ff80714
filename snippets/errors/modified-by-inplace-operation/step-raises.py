import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.5)
first, second = (weight**2).sum(), (weight**3).sum()

first.backward()
optimizer.step()
second.backward()

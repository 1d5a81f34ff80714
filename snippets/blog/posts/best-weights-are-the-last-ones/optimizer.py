import torch

weight = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.5, momentum=0.5)
weight.sum().backward()
optimizer.step()

saved = optimizer.state_dict()["state"][0]["momentum_buffer"]
print(saved)
optimizer.step()
print(saved)

import torch

weight = torch.tensor(2.0, requires_grad=True)
loss = weight**2
log = loss.item()
loss.backward()
print(log, weight.grad)

import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (weight * weight).sum()
weight.detach().numpy()[:] = 50
loss.backward()

print(weight)
print(weight.grad)

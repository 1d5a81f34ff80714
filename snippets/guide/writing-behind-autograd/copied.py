import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
hidden = weight * 1
loss = (hidden * hidden).sum()

array = hidden.detach().numpy().copy()
array[:] = 50
loss.backward()
print(weight.grad)

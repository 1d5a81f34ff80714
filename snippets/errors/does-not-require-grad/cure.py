import torch

weight = torch.tensor([0.0, 1.0], requires_grad=True)
loss = torch.exp(weight).sum()  # not np.exp
loss.backward()

print(weight.grad)

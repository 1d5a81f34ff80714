import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (weight * weight).sum()
with torch.no_grad():
    weight.fill_(50)
loss.backward()

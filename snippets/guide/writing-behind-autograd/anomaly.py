import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
hidden = weight * 1
loss = (hidden * hidden).sum()
hidden.detach().numpy()[:] = 50

with torch.autograd.set_detect_anomaly(True):
    loss.backward()
print(weight.grad)

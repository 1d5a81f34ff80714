import torch

loss = torch.tensor([0.5])
print(float(loss))
print(float(loss.numpy()))

import torch

loss = torch.tensor([0.5]).numpy()

print(loss.item(), float(loss[0]))

import torch

loss = torch.tensor(0.25, requires_grad=True)
loss.item().cpu()

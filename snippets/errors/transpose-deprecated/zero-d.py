import torch

loss = torch.tensor(2.0)
print(loss.T)

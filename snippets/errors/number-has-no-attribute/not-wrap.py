import torch

weight = torch.tensor(2.0, requires_grad=True)
torch.tensor((weight**2).item()).backward()

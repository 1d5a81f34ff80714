import torch

weight = torch.tensor(2.0, requires_grad=True)
torch.autograd.backward([weight**2, torch.tensor(1.0)])

import torch

hit = torch.tensor(True)
print(torch.nonzero(hit).shape, torch.nonzero(hit, as_tuple=True))
hit.numpy().nonzero()

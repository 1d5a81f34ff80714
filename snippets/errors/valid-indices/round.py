import torch

places = torch.tensor([0.0, 1.9999999])

print(places.long(), places.round().long())

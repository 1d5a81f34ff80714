import torch

mask, loss = torch.zeros(3) > 1, torch.tensor(0.0)
if mask.any:
    print("any:", mask.any().item())
print("zero:", loss.item == 0, loss.item() == 0)

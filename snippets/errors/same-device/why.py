import torch

weights = torch.ones(3, device="meta")
print((weights * 2).device)
print((weights * torch.tensor(2.0)).device)
print(weights[torch.tensor([0, 2])].device)
torch.ones(3) * torch.tensor(2.0, device="meta")

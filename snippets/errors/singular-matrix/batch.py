import torch

batch = torch.stack([torch.eye(2), torch.zeros(2, 2)])
inverse, info = torch.linalg.inv_ex(batch)
print(info)
print(inverse[info == 0])
torch.linalg.inv(batch)

import torch

vector, batch = torch.ones(3), torch.zeros(2, 3, 4)
print(vector @ vector)
print(batch.mT.shape)
print(batch.permute(2, 1, 0).shape)

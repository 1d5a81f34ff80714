import torch

last_batch = torch.tensor([[5.0]])
print(last_batch.squeeze().shape, last_batch.squeeze(1).shape)

import torch

batches = torch.ones(5, 1).split(2)
print([tuple(batch.squeeze().shape) for batch in batches])
print([tuple(batch.squeeze(1).shape) for batch in batches])
print(torch.cat([batch.squeeze(1) for batch in batches]))

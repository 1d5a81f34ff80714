import torch

batches = (torch.ones(2) for _ in range(3))
print(sum(len(batch) for batch in batches))
print(list(batches))
batches = [torch.ones(2) for _ in range(3)]
print(sum(len(batch) for batch in batches), torch.cat(batches).shape)

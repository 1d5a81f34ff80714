import torch

memory = torch.empty(1000)
array = memory.numpy()
used = 0
for batch in (torch.ones(2), torch.full((3,), 7.0)):
    memory[used:used + len(batch)] = batch
    used += len(batch)
print(array[:used])
print(torch.cat([torch.ones(2), torch.full((3,), 7.0)]).numpy())

import torch

def join(batches, width):
    return torch.cat(batches) if batches else torch.empty(0, width)

print(join([torch.ones(2, 3), torch.ones(1, 3)], 3).shape)
print(join([], 3).shape)

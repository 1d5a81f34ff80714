import torch

samples = [("cat", torch.zeros(1)), ("dog", torch.ones(1))]
print(torch.utils.data.default_collate(samples))

import torch

tensors = [torch.tensor([1, 2]), torch.tensor([3, 4])]

print(any(torch.equal(t, torch.tensor([3, 4])) for t in tensors))

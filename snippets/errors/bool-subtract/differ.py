import torch

result = torch.tensor([True, True, False, False])
target = torch.tensor([True, False, True, False])
print("different:  ", result ^ target)
print("only result:", result & ~target)
print("how many:   ", (result ^ target).sum().item())

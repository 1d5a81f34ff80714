import torch

whole, half = torch.tensor([1, 2]), torch.tensor([0.5, 0.5])
print(whole @ half.to(whole), whole.to(half) @ half)

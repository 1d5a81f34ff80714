import torch

weight = torch.tensor([0.25, 0.5, 0.75])
print(weight.to(torch.uint8))

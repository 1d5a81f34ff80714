import torch

target = torch.tensor([1, 0])
probability = torch.tensor([0.9, 0.2])
torch.nn.functional.binary_cross_entropy(probability, target)

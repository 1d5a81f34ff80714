import torch

picture = torch.zeros(28, 28)
print(torch.nn.Linear(28, 2)(picture).shape)

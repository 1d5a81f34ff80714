import torch

scores = torch.zeros(2, 3)
loss = torch.nn.functional.cross_entropy
print(loss(scores, torch.tensor([0, -100])))
loss(scores, torch.tensor([0, -1]))

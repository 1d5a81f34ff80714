import torch

scores = {"a": 0.5, "b": 2.0}
print(torch.tensor(list(scores.values())))
torch.Tensor(scores)

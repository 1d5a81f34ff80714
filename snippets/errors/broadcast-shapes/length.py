import torch

outputs = torch.zeros(3)
labels = torch.tensor([1.0, 2.0, 3.0, 4.0])
print(outputs - labels[: len(outputs)])

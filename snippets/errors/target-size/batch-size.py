import torch

features = torch.zeros(8, 3, 4)
labels = torch.zeros(8, dtype=torch.int64)
rows = features.reshape(-1, 6)
print(rows.shape)
torch.nn.functional.cross_entropy(rows, labels)

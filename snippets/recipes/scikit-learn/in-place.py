import torch
from sklearn.preprocessing import StandardScaler

kept = torch.tensor([[1.0], [3.0]])
StandardScaler().fit_transform(kept.numpy())
print(kept.flatten())
StandardScaler(copy=False).fit_transform(kept.numpy())
print(kept.flatten())

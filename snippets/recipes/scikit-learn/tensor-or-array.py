import torch
from sklearn.preprocessing import StandardScaler

features = torch.tensor([[1.0], [3.0]])
scaler = StandardScaler()
print(features.dtype)
print(scaler.fit_transform(features.numpy()).dtype)
print(scaler.fit_transform(features).dtype)

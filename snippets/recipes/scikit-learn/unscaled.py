import numpy as np
import torch
from sklearn.preprocessing import StandardScaler

table = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]])
scaler = StandardScaler().fit(table)  # the target is column 1
predicted = torch.tensor([[0.5], [1.0]], requires_grad=True)
print(predicted * scaler.scale_[1] + scaler.mean_[1])
scaler.inverse_transform(predicted.numpy(force=True))

import numpy as np
import torch

array = np.array([[0.5, 1.5]])
model = torch.nn.Linear(2, 1)

features = torch.from_numpy(array).float()
print(array.dtype, features.dtype, model.weight.dtype)
print(model(features).dtype)

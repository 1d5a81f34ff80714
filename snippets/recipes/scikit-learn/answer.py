import torch
from sklearn.linear_model import LinearRegression

features = torch.tensor([[0.0], [1.0], [2.0]], requires_grad=True)
targets = torch.tensor([1.0, 3.0, 5.0])
array = features.numpy(force=True)
model = LinearRegression().fit(array, targets.numpy(force=True))
predicted = model.predict(array)
print(type(predicted).__name__, predicted.dtype)
tensor = torch.from_numpy(predicted)
print(tensor.round(decimals=3))

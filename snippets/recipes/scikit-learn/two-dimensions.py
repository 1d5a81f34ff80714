import torch
from sklearn.linear_model import LinearRegression

images, targets = torch.zeros(3, 8, 8), torch.zeros(3)
flat = images.flatten(start_dim=1).numpy()
print(LinearRegression().fit(flat, targets.numpy()).coef_.shape)
LinearRegression().fit(images.numpy(), targets.numpy())

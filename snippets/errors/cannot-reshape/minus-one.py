import torch

images = torch.zeros(10, 3, 28, 28)
print(images.reshape(-1, 784).shape)
print(images.reshape(len(images), -1).shape)
print(images.flatten(start_dim=1).shape)

import torch

tensor = torch.ones((2,) * 3 + (1,) * 67)
print(tensor.flatten(0, -64).numpy().ndim)
print(tensor.squeeze().numpy().shape)

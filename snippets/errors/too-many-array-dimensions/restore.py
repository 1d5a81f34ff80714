import torch

tensor = torch.ones((2,) * 3 + (1,) * 67)
shape, array = tensor.shape, tensor.squeeze().numpy()
restored = torch.from_numpy(array).reshape(shape)
print(array.shape, restored.ndim)

import numpy as np
import torch

image = torch.arange(12).reshape(3, 2, 2)  # channels first
bright = (image.sum(dim=0) > 16).numpy()
array = image.numpy()

print(array[:, bright])
print(array.transpose(1, 2, 0)[bright])

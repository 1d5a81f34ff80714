import numpy as np
import torch

image = np.array([[[1, 2, 3], [1, 2, 3]]], dtype=np.uint8)
tensor = torch.from_numpy(image)
print(tensor.shape)
print(tensor.permute(2, 0, 1).tolist())
print(tensor.reshape(3, 1, 2).tolist())

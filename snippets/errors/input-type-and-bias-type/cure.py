import numpy as np
import torch

images = np.zeros((1, 3, 8, 8))
layer = torch.nn.Conv2d(3, 4, kernel_size=3)

batch = torch.from_numpy(images).to(layer.weight)
print(batch.dtype, layer(batch).shape)

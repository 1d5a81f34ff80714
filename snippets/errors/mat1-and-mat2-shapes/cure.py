import numpy as np
import torch

layer = torch.nn.Linear(784, 2)
images = torch.from_numpy(np.zeros((16, 28, 28), dtype=np.float32))
print(layer(images.flatten(start_dim=1)).shape)
print(layer(images[0].reshape(1, -1)).shape)

import numpy as np
import torch

image = np.zeros((4, 5, 3))
channels_first = torch.from_numpy(image).permute(2, 0, 1)
print(tuple(channels_first.shape), channels_first.stride())
print(channels_first.view(3, 20).shape)
channels_first.view(60)

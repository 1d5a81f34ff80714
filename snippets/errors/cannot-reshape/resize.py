import numpy as np
import torch

image = np.zeros((32, 40), dtype=np.float32)
tensor = torch.from_numpy(image)[None, None]
small = torch.nn.functional.interpolate(tensor, size=(28, 28))
print(small.shape)
print(small.reshape(1, -1).shape)

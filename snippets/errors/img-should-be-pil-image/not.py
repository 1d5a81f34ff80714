import numpy as np
import torch

image = np.arange(12, dtype=np.uint8).reshape(2, 2, 3)
tensor = torch.from_numpy(image)
print(tensor.permute(2, 0, 1)[0].tolist())
print(tensor.reshape(3, 2, 2)[0].tolist())

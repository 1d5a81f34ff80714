import numpy as np
import torch

array = np.arange(12).reshape(2, 2, 3)  # height, width, channels
bright = array.sum(axis=2) > 20
image = torch.from_numpy(array).permute(2, 0, 1)

print(array[bright])
print(image[:, torch.from_numpy(bright)])

import numpy as np
import torch
import torch.nn.functional as F
from scipy.signal import convolve2d, correlate2d

image = np.arange(9.0).reshape(3, 3)
kernel = np.array([[1.0, 0.0], [0.0, 0.0]])
print(convolve2d(image, kernel, "valid").tolist())
print(correlate2d(image, kernel, "valid").tolist())

batch = torch.from_numpy(image)[None, None]
weights = torch.from_numpy(kernel)[None, None]
print(F.conv2d(batch, weights)[0, 0].tolist())
print(F.conv2d(batch, weights.flip(-2, -1))[0, 0].tolist())

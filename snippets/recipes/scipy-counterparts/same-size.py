import numpy as np
import torch
import torch.nn.functional as F
from scipy.signal import convolve2d, correlate2d

row, pair = np.array([[1.0, 2.0, 3.0]]), np.array([[1.0, 10.0]])
print(correlate2d(row, pair, "same"), convolve2d(row, pair, "same"))

batch = torch.from_numpy(row)[None, None]
weights = torch.from_numpy(pair)[None, None]
print(F.conv2d(batch, weights, padding="same")[0, 0].numpy())
flipped = weights.flip(-2, -1)
print(F.conv2d(F.pad(batch, (1, 0)), flipped)[0, 0].numpy())

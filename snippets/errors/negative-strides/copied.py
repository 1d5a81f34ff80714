import numpy as np
import torch

image = np.arange(6).reshape(2, 3)
flipped = image[:, ::-1]

print(torch.from_numpy(flipped.copy()))

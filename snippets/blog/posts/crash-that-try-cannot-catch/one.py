import numpy as np
import torch

batch = np.zeros((1, 4))[::-1]
print(batch.strides, torch.from_dlpack(batch).shape)

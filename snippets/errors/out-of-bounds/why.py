import numpy as np
import torch

image = np.array([0, 200], dtype=np.uint8)
print(torch.from_numpy(image) - 300)
print((image.astype(np.int64) - 300) % 256)

import numpy as np
import torch

pixels = np.array([200], dtype=np.uint8)
tensor = torch.from_numpy(pixels)
print(pixels + pixels, tensor + tensor)
print(pixels + np.int64(200), tensor + np.int64(200))
print(tensor.int() + 200)

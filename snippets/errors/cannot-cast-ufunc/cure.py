import numpy as np
import torch

image = np.array([0, 51, 255], dtype=np.uint8)
scaled = image.astype(np.float32) / 255
print(scaled, scaled.dtype)

tensor = torch.from_numpy(image) / 255
print(tensor.dtype)

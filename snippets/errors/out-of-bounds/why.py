import numpy as np
import torch

image = np.array([0, 200], dtype=np.uint8)
tensor = torch.from_numpy(image)
print(tensor - 300, (image.astype(np.int64) - 300) % 256)
print(tensor > 300, image > 300)
try:
    tensor[0] = 300
except RuntimeError as error:
    print(error)
try:
    tensor // 256
except RuntimeError as error:
    print(error)

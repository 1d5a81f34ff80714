import numpy as np
import torch

image = np.array([0, 51, 255], dtype=np.uint8).astype(np.float32)
tensor = torch.from_numpy(image)
image /= 255
print(tensor)

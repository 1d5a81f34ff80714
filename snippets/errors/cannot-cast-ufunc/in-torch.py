import numpy as np
import torch

image = np.array([0, 51, 255], dtype=np.uint8)
tensor = torch.from_numpy(image)
tensor /= 255

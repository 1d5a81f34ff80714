import numpy as np
import torch

image = np.zeros((4, 5, 3), dtype=np.uint8)
image[..., 0] = 255  # blue first

tensor = torch.from_numpy(image[..., [2, 1, 0]])
print(tensor[0, 0])

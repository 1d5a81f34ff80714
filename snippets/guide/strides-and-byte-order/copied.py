import numpy as np
import torch

image = np.arange(6).reshape(2, 3)
tensor = torch.from_numpy(image[:, ::-1].copy())

print(tensor)

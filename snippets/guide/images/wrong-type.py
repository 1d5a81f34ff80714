import numpy as np
import torch

image = np.zeros((8, 8, 3), dtype=np.uint8)
batch = torch.from_numpy(image).permute(2, 0, 1)[None]
torch.nn.Conv2d(3, 8, 3)(batch)

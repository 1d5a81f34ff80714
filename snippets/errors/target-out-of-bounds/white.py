import numpy as np
import torch

mask = np.array([[0, 255], [255, 0]], dtype=np.uint8)
print(torch.from_numpy(mask > 127).long())

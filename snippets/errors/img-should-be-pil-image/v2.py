import numpy as np
import torch

array = np.zeros((480, 640, 3), dtype=np.uint8)  # v2.Resize(224)(array)
loader = torch.utils.data.DataLoader([array, array], batch_size=2)
batch = next(iter(loader))
print(batch.shape, batch.dtype)

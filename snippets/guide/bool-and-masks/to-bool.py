import numpy as np
import torch

mask = np.array([0, 255, 1], dtype=np.uint8)
masks = (torch.from_numpy(mask).bool(),
         torch.as_tensor(mask, dtype=torch.bool),
         torch.from_numpy(mask > 0))
for tensor in masks:
    print(tensor, np.shares_memory(tensor.numpy(), mask))

import numpy as np
import torch

image = np.zeros((480, 640, 3), dtype=np.uint8)
batch = torch.from_numpy(image).permute(2, 0, 1).unsqueeze(0)
print(batch.is_contiguous())
print(batch.is_contiguous(memory_format=torch.channels_last))

batch = batch.float()
print(batch.is_contiguous(memory_format=torch.channels_last))

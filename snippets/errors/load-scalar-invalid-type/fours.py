import numpy as np
import torch

packed = torch.tensor([0x21, 0xF7], dtype=torch.uint8)
tensor = packed.view(torch.uint4)
array = tensor.view(torch.uint8).numpy()
print(array.tolist())
print(np.stack([array & 15, array >> 4], axis=-1).ravel().tolist())

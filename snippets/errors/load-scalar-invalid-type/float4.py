import numpy as np
import torch

positive = np.array([0, 0.5, 1, 1.5, 2, 3, 4, 6], dtype=np.float32)
table = np.concatenate([positive, -positive])

packed = torch.tensor([0x21, 0xF7], dtype=torch.uint8)
tensor = packed.view(torch.float4_e2m1fn_x2)
array = tensor.view(torch.uint8).numpy()
codes = np.stack([array & 15, array >> 4], axis=-1).ravel()
print(table[codes])

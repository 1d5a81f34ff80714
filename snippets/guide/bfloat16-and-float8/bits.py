import numpy as np
import torch

weights = torch.tensor([1.0, 3.14, -2.5], dtype=torch.bfloat16)
bits = weights.view(torch.uint16).numpy()
print(bits)
print((bits.astype(np.uint32) << 16).view(np.float32))

bits[0] = 0x4040
print(weights)

import numpy as np
import torch

u16 = torch.ones(1, dtype=torch.uint16)
print((u16 * torch.ones(1)).dtype)
print(torch.promote_types(torch.uint8, torch.int16))
print(np.promote_types(np.uint16, np.int16))
print(np.promote_types(np.uint64, np.int64))

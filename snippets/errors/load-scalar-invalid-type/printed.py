import numpy as np
import torch

packed = torch.tensor([0x21, 0xF7], dtype=torch.uint8)
print(packed.view(torch.float4_e2m1fn_x2))
print(np.from_dlpack(packed.view(torch.int4)))

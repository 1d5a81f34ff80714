import numpy as np
import torch

for name in ("bfloat16", "float8_e5m2", "float4_e2m1fn_x2"):
    tensor = torch.empty(2, dtype=getattr(torch, name))
    print(torch.from_dlpack(tensor).dtype)
    try:
        np.from_dlpack(tensor)
    except (RuntimeError, BufferError) as error:
        print(error)

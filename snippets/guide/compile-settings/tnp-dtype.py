import numpy as np
import torch
import torch._numpy as tnp

array = tnp.arange(3)
for dtype in "float32", tnp.float32, torch.float32:
    print(array.astype(dtype))
array.astype(np.float32)

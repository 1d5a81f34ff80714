import numpy as np
import torch

tensor = torch.tensor([1.5, 2.5])
for kind in np.float32, np.float64, np.int64:
    print(repr(kind(tensor[0])), repr(kind(tensor)))
print(repr(np.float32(tensor[:1])), repr(np.float64(tensor[:1])))

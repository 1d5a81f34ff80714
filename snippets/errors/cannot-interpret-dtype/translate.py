import numpy as np
import torch

tensor = torch.zeros(2, dtype=torch.float32)
array = np.zeros(2, dtype=np.int64)

print(np.dtype(str(tensor.dtype).removeprefix("torch.")))
print(getattr(torch, array.dtype.name))

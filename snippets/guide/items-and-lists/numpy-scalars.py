import numpy as np
import torch

tensor = torch.tensor(3.7)
print(repr(np.float32(tensor)), repr(np.int64(tensor)), int(tensor))
for number in (tensor.item(), np.float64(tensor), np.float32(tensor)):
    print(type(number).__name__, isinstance(number, float))

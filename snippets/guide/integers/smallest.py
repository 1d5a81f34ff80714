import numpy as np
import torch

array = np.array([-128, 5], np.int8)
print(np.abs(array), torch.from_numpy(array).abs())
print(np.arange(254, 258, dtype=np.uint8))
print(torch.arange(254, 258, dtype=torch.uint8))

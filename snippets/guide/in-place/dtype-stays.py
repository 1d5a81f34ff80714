import numpy as np
import torch

tensor = torch.from_numpy(np.zeros(2, dtype=np.int64))
tensor[:] = torch.tensor([1.7, -1.7])
print(tensor)
tensor += 0.5

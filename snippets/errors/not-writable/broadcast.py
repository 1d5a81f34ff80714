import numpy as np
import torch

rows = np.broadcast_to(np.arange(3), (2, 3))

print(torch.from_numpy(rows.copy()))
print(torch.arange(3).expand(2, 3))

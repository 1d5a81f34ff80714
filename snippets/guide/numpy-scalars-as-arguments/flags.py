import numpy as np
import torch

mask = torch.tensor([True, False])
print(torch.where(mask, mask, np.True_))
print(torch.where(mask, mask, bool(np.True_)))

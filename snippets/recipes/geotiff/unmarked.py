import numpy as np
import torch

masked = np.ma.masked_array(np.ones(3, np.uint16))
valid = ~np.ma.getmaskarray(masked)
print(torch.from_numpy(valid))
torch.from_numpy(masked.mask)

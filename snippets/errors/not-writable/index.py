import numpy as np
import torch

order = np.array([2, 0])
order.flags.writeable = False
print(torch.tensor([10, 20, 30])[order])

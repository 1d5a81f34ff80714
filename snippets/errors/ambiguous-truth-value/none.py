import numpy as np
import torch

for x in (np.ones(2), torch.ones(2)):
    print(x is not None, x == None)

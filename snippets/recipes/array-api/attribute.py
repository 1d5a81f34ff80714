import numpy as np
import torch

for x in np.ones(1), torch.ones(1):
    print(hasattr(x, "__array_namespace__"), repr(x.device))

import math

import numpy as np
import torch

for shape in ((3, 2), ()):
    print(np.prod(shape), math.prod(shape))
print(torch.nn.Linear(math.prod(()), 4).weight.shape)
torch.nn.Linear(np.array(()).prod(), 4)

import random

import numpy as np
import torch

for data in (torch.arange(100), np.arange(200).reshape(100, 2)):
    random.shuffle(data)
    print(type(data).__name__, len(np.unique(data, axis=0)) < 100)

import numpy as np
import torch
from torch.utils.data import random_split

array = np.arange(10.0)
generator = torch.Generator().manual_seed(0)
train, test = random_split(array, [0.7, 0.3], generator)
print(len(train), len(test), type(train[0]).__name__)

rows = array[train.indices]
print(np.array_equal(rows, list(train)), np.shares_memory(rows, array))
train[np.array([0, 1])]

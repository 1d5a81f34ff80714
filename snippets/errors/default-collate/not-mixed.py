import numpy as np
import torch
from torch.utils.data import default_collate

print(default_collate(["a", 1, None]))
default_collate([torch.zeros(2), np.ones(2)])

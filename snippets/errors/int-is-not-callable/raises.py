import numpy as np
from torch.utils.data import TensorDataset

TensorDataset(np.ones((3, 2)), np.array([0, 1, 1]))

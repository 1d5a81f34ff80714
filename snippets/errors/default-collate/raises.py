import numpy as np
from torch.utils.data import DataLoader

samples = [np.array(["first"]), np.array(["second"])]
next(iter(DataLoader(samples, batch_size=2)))

import numpy as np
from torch.utils.data import DataLoader

samples = [{"x": np.zeros(2), "label": 0.5}]
sample = next(iter(DataLoader(samples, batch_size=None)))
sample["x"][0] = 9
print(sample, samples)

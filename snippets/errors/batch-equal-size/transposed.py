import numpy as np
from torch.utils.data import default_collate

samples = [[1, 2, 3], [4, 5, 6]]
print(default_collate(samples))
print(default_collate([np.array(s) for s in samples]))

import numpy as np
from torch.utils.data import default_collate

plain = {"x": np.ones(1)}
weighted = {"x": np.ones(1), "weight": np.ones(1)}
print(list(default_collate([plain, weighted])))
default_collate([weighted, plain])

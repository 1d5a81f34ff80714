import numpy as np
from torch.utils.data import default_collate

row = np.array(["first", 1, 2.5], dtype=object)
try:
    row.astype(np.float32)
except ValueError as error:
    print(error)
numbers = row[1:].astype(np.float32)
print(default_collate([numbers, numbers]))

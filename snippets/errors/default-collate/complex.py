import numpy as np
from torch.utils.data import default_collate

print(default_collate([np.complex64(1j), np.complex64(2)]))
default_collate([1j, 2])

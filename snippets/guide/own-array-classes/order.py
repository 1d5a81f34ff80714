import numpy as np
import torch

class Column:
    def __len__(self): return 2
    def __getitem__(self, index): return (0.0, 1.0)[index]
    def __array__(self, dtype=None, copy=None): return np.array([7, 8])

class Exported(Column):
    def __dlpack__(self, **options): return torch.ones(1).__dlpack__()
    def __dlpack_device__(self): return 1, 0

for thing in Column(), Exported(), [Exported()]:
    print(torch.tensor(thing), np.asarray(thing))

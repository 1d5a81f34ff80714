import numpy as np
import torch

class Element:
    def __float__(self): return 0.5

class Row:
    def __len__(self): return 2
    def __getitem__(self, index): return [Element(), Element()][index]
    def numpy(self): return np.array([0.5, 0.5])

row = Row()
print(np.asarray(row).dtype, np.asarray(row, dtype=float))
print(torch.from_numpy(row.numpy()))
torch.as_tensor(row)

from itertools import islice

import numpy as np
from torch.utils.data import Dataset

class Squares(Dataset):
    def __len__(self):
        return 4
    def __getitem__(self, index):
        return np.full(2, index), index**2

data = Squares()
x, y = zip(*[data[i] for i in range(len(data))])
print(np.stack(x).shape, np.stack(y))
print(len(list(islice(data, 10))))

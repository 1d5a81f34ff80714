import numpy as np
import torch


class Series(dict):
    """Values under labels; the array is read-only, as in pandas."""

    def to_numpy(self):
        array = np.array(list(self.values()))
        array.flags.writeable = False
        return array


rows = Series({1: 0.5, 2: 1.5})  # row 0 was filtered out
print(torch.tensor(rows.to_numpy()))

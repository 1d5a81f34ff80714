import numpy as np
import torch


class Series(dict):
    """Values under labels, as in pandas."""

    def to_numpy(self):
        return np.array(list(self.values()))


rows = Series({1: 0.5, 2: 1.5})  # row 0 was filtered out
print(torch.from_numpy(rows.to_numpy()))

from collections import UserDict

import torch


class Series(UserDict):
    def __iter__(self):
        return iter(self.data.values())


print(torch.tensor(Series({0: 0.5, 1: 1.5})))
torch.tensor(Series({0: 0.5, 2: 1.5}))

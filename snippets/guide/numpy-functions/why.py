import numpy as np
import torch


class Spy:
    def mean(self, **arguments):
        return arguments


print(np.mean(Spy()))
print(torch.ones(2, 3).mean(axis=0, dtype=None))
torch.ones(2, 3).mean(axis=0, dtype=None, out=None)

import warnings
import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor = torch.arange(3.0)
print(repr(np.add.reduce(tensor)), repr(np.add.accumulate(tensor)))
print(type(np.multiply.outer(tensor, tensor)).__name__)
np.add.at(tensor, [0], 1)

from typing import TypeVar

import numpy as np
import torch

Values = TypeVar("Values", torch.Tensor, np.ndarray)

def halve(values: Values) -> Values:
    return values / 2

print(halve(torch.ones(2)), halve(np.ones(2)))

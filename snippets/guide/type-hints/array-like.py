import numpy as np
import torch
from numpy.typing import ArrayLike
def ndim(values: ArrayLike) -> int:
    return np.asarray(values).ndim

print([ndim(v) for v in (1.5, [[1, 2]], torch.ones(2, 3, 4))])
print(hasattr([[1, 2]], "shape"))

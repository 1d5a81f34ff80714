import numpy as np
import torch
from numpy.typing import NDArray

def total(values: torch.Tensor | NDArray[np.float32]) -> float:
    tensor = torch.as_tensor(values)
    return float(tensor.sum())

print(total(torch.ones(2)), total(np.ones(2, dtype=np.float32)))
print(total([1, 2]), total(np.ones(2)))

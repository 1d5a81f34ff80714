import numpy as np
import torch
from numpy.typing import NDArray

array = np.ones(2, dtype=np.float32)
print(isinstance(array, np.ndarray | torch.Tensor))
print(isinstance(array, np.ndarray) and array.dtype == np.float32)
isinstance(array, NDArray[np.float32])

import numpy as np
import torch

for value in (torch.ones(2), torch.tensor(1.0), np.ones(2),
              np.float32(1)):
    print(f"{type(value).__name__:8}", torch.is_tensor(value),
          isinstance(value, np.ndarray), np.isscalar(value),
          np.ndim(value) == 0)

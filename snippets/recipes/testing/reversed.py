import numpy as np
import torch

array = np.array([1.0, 2.0])
torch.testing.assert_close(array[::-1].copy(), array[::-1].copy())
torch.testing.assert_close(array[::-1], array[::-1])

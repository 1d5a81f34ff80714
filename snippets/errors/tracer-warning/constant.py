import warnings
import numpy as np
import torch

warnings.filterwarnings("ignore", category=DeprecationWarning)
factor = torch.from_numpy(np.array([2.0, 3.0], dtype=np.float32))
traced = torch.jit.trace(lambda x: x * factor, torch.zeros(2))
print(traced(torch.ones(2)))

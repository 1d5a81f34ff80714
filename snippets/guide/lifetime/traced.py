import tracemalloc

import numpy as np
import torch

tracemalloc.start()
array = np.ones(1_000_000)
print(tracemalloc.get_traced_memory()[0] // 1_000_000, "MB")
tensor = torch.ones(1_000_000, dtype=torch.float64)
print(tracemalloc.get_traced_memory()[0] // 1_000_000, "MB")

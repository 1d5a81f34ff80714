import numpy as np
import torch

torch._dynamo.config.use_numpy_random_stream = True
noise = torch.compile(lambda: np.random.randn(2), backend="eager")

np.random.seed(0)
compiled = noise()
np.random.seed(0)
print(np.array_equal(compiled, np.random.randn(2)))

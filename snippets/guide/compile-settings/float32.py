import numpy as np
import torch

torch._dynamo.config.numpy_default_float = "float32"

@torch.compile(backend="eager", fullgraph=True)
def grid(counts):
    made = np.zeros(2), np.linspace(0, 1, 3), np.mean(counts)
    return *made, np.zeros(2, dtype=np.float64)

for array in grid(np.array([1, 2])):
    print(array.dtype, array.tolist())

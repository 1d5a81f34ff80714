import numpy as np
import torch

@torch.compile(backend="eager", fullgraph=True)
def make(counts):
    return np.zeros(2), np.sqrt(counts), counts / counts

for dtype in torch.float16, torch.float32, torch.float64:
    torch.set_default_dtype(dtype)
    print(*[array.dtype for array in make(np.array([1, 2]))])

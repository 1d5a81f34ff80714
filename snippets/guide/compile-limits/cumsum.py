import numpy as np
import torch


def running(array):
    return np.cumsum(array), np.cumsum(array, dtype=np.int64)


compiled = torch.compile(running, backend="eager", fullgraph=True)
pixels = np.array([200, 200, 200], dtype=np.uint8)
print(*running(pixels))
print(*compiled(pixels))

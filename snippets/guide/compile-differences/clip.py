import numpy as np
import torch


def clip(array):
    return array.clip(0, 300), array.astype(np.int64).clip(0, 300)


compiled = torch.compile(clip, backend="eager", fullgraph=True)
pixels = np.array([0, 40, 200], dtype=np.uint8)
print(*clip(pixels))
print(*compiled(pixels))

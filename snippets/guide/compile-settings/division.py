import numpy as np
import torch

def divide(array):
    return array // 0

compiled = torch.compile(divide, backend="eager", fullgraph=True)
print(compiled(np.array([1.0, -1.0])))
print(divide(np.array([1])))
compiled(np.array([1]))

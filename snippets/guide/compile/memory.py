import numpy as np
import torch


@torch.compile(backend="eager", fullgraph=True)
def reset(array, tensor):
    array[0] = 7
    tensor.numpy()[1] = 8
    return array.T, array[::-1]


array, tensor = np.zeros((2, 3)), torch.zeros(3)
views = reset(array, tensor)
print(array, tensor, sep="\n")
print(*[np.shares_memory(array, view) for view in views])

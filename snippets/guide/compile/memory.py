import numpy as np
import torch


@torch.compile(backend="eager", fullgraph=True)
def reset(array, tensor):
    array[0] = 7
    tensor.numpy()[1] = 8
    return array.T


array, tensor = np.zeros((2, 3)), torch.zeros(3)
result = reset(array, tensor)
print(array, tensor, np.shares_memory(array, result), sep="\n")

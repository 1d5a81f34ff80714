import pickle
from timeit import repeat
import numpy as np
import torch

def cost(many):
    data = pickle.dumps(many)
    return np.array([len(data),
                     min(repeat(lambda: pickle.dumps(many), number=1)),
                     min(repeat(lambda: pickle.loads(data), number=1))])
arrays = [np.ones(20, np.float32) for _ in range(1000)]
tensors = [torch.from_numpy(array) for array in arrays]
print(cost(tensors) > cost(arrays) * [2, 5, 5])
print(cost(tensors) > cost([t.numpy() for t in tensors]) * [2, 5, 5])
print(cost(tensors) > cost(torch.stack(tensors)) * [3, 50, 50])

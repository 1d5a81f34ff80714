import pickle

import torch

first, second = torch.ones(2), torch.ones(2)
print(pickle.dumps(first) == pickle.dumps(second))
array, other = first.numpy(), second.numpy()
print(pickle.dumps(array) == pickle.dumps(other))
print(pickle.dumps(array) == pickle.dumps(other.astype(int)))

import pickle

import torch

first, second = torch.ones(2, 3), torch.ones(2, 3)
print(pickle.dumps(first) == pickle.dumps(second))
array, other = first.numpy(), second.numpy()
print(pickle.dumps(array) == pickle.dumps(other))
for changed in other.astype(int), other.copy(order="F"):
    print(pickle.dumps(array) == pickle.dumps(changed))

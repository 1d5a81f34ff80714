import pickle

import torch

weights = torch.ones(2, requires_grad=True)
arrived = pickle.loads(pickle.dumps(weights * 3))
arrived.sum().backward()
print(arrived.is_leaf, arrived.grad, weights.grad)

import numpy as np
import torch

edges = np.array([[0, 1], [1, 2], [2, 0], [3, 1]])  # one edge a row
print(torch.from_numpy(edges.T).contiguous().tolist())
print(edges.reshape(2, -1).tolist())

adjacency = np.array([[0, 1, 0], [0, 0, 1], [1, 0, 0]])
print(torch.from_numpy(np.stack(np.nonzero(adjacency))).tolist())
print(torch.from_numpy(adjacency).nonzero().T.tolist())

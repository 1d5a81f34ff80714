import numpy as np
import torch

edges = torch.from_numpy(np.loadtxt(["0 1", "1 2", "2 0"]).T)
print(edges.dtype, edges.long().tolist())
ones = torch.ones(3)
checks = {"check_invariants": True}
adjacency = torch.sparse_coo_tensor(edges + 0.9, ones, (3, 3), **checks)
print(adjacency.coalesce().indices().tolist())
torch.zeros(3).index_add(0, edges[0], ones)

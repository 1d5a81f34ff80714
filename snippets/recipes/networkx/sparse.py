import networkx as nx
import numpy as np
import torch

graph = nx.Graph([(2, 0), (0, 1), (1, 1)])
order = range(3)
matrix = nx.to_scipy_sparse_array(graph, order, format="coo")
print(matrix.row, matrix.col, matrix.data)
matrix.sum_duplicates()
edge_index = torch.from_numpy(np.stack([matrix.row, matrix.col]))
print(edge_index.long(), torch.from_numpy(matrix.data))
torch.tensor(matrix)

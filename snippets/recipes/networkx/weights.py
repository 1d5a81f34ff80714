import networkx as nx
import torch

edge_index = torch.tensor([[2, 0, 2, 0], [0, 1, 1, 1]])
weights = torch.tensor([0.5, 2.0, 0.0, 3.0])
graph = nx.DiGraph()
edges = zip(*edge_index.tolist(), weights.tolist())
graph.add_weighted_edges_from(edges)

sources, targets, numbers = zip(*graph.edges(data="weight"))
print(torch.tensor([sources, targets]))
print(torch.tensor(numbers))
print((nx.to_numpy_array(graph) != 0).sum())

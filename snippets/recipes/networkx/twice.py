import networkx as nx
import torch

edge_index = torch.tensor([[0, 1, 1, 2, 2], [1, 0, 2, 1, 2]])
graph = nx.Graph(edge_index.T.tolist())
print(graph.edges)
print(torch.tensor(list(graph.to_directed().edges)).T)

adjacency = torch.tensor([[0.0, 1.0], [2.0, 0.0]])
for kind in nx.DiGraph, nx.Graph:
    graph = nx.from_numpy_array(adjacency.numpy(), create_using=kind)
    print(graph.edges(data="weight"))

import networkx as nx
import torch

edge_index = torch.tensor([[0, 1, 2], [1, 2, 0]])
graph = nx.DiGraph(edge_index.T.tolist())
print(graph.nodes, graph.edges)
print(torch.tensor(list(graph.edges)).T)

adjacency = torch.from_numpy(nx.to_numpy_array(graph))
print(adjacency)
again = nx.from_numpy_array(adjacency.numpy(), create_using=nx.DiGraph)
print(again.edges(data=True))

import networkx as nx
import torch

edge_index = torch.tensor([[0, 2], [2, 0]])
print(nx.Graph(edge_index.T.tolist()).nodes)

graph = nx.empty_graph(4)
graph.add_edges_from(edge_index.T.tolist())
print(graph.nodes)

edges = list(nx.empty_graph(4).edges)
pairs = torch.tensor(edges, dtype=torch.int64).reshape(-1, 2)
print(torch.tensor(edges).shape, pairs.T.shape)

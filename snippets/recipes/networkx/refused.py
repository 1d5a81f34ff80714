import networkx as nx
import torch

edges = torch.tensor([[0, 1], [1, 2]])
print(nx.Graph(edges.tolist()).edges)
print(nx.Graph(edges.numpy()).edges)
for given in edges[:1].numpy(), [[0, 1, 2], [1, 2, 0]]:
    try:
        nx.Graph(given)
    except nx.NetworkXError as error:
        print(error)

adjacency = torch.tensor([[0.0, 2.0], [2.0, 0.0]])
print(nx.Graph(adjacency).nodes)
nx.from_numpy_array(adjacency)

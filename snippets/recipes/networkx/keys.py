import networkx as nx
import torch

edges = torch.tensor([[0, 1], [1, 2]])
for pairs in edges, edges.numpy(), edges.tolist():
    graph = nx.Graph()
    graph.add_edges_from(pairs)
    print(graph.nodes)
print(graph.nodes[torch.tensor(1).item()])
graph.nodes[torch.tensor(1)]

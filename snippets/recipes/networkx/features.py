import networkx as nx
import torch

features = torch.zeros(3, 2)
graph = nx.path_graph(3)
nx.set_node_attributes(graph, dict(enumerate(features)), "x")
features[1] = 7
print(torch.stack([graph.nodes[node]["x"] for node in range(3)]))

nx.set_node_attributes(graph, features, "y")
print(graph.nodes[1]["y"].shape)

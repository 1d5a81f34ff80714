import networkx as nx
import torch

graph = nx.Graph([(2, 0), (0, 1)])
print(graph.nodes, nx.to_numpy_array(graph)[0])
print(nx.to_numpy_array(graph, nodelist=range(3))[0])

steps = nx.single_source_shortest_path_length(graph, 1)
print(steps, torch.tensor([steps[node] for node in range(3)]))

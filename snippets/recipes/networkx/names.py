import networkx as nx
import torch

graph = nx.DiGraph([("c", "a"), ("a", "b")])
numbered = nx.convert_node_labels_to_integers(
    graph, ordering="sorted", label_attribute="name"
)
print(torch.tensor(list(numbered.edges)).T)
print(numbered.nodes(data="name"))
torch.tensor(list(graph.edges))

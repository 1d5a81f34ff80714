import numpy as np
import torch

vectors = np.array([[0.0, 1.0], [2.0, 3.0]])
weight = torch.tensor(vectors, dtype=torch.float32)
layer = torch.nn.Embedding(2, 2)
layer.weight = torch.nn.Parameter(weight)
print(layer(torch.tensor([1])))
print(torch.nn.Embedding.from_pretrained(weight).weight.requires_grad)

import numpy as np
import torch

table = torch.nn.Embedding(3, 2)
vector = np.array([0.5, -0.5])
with torch.no_grad():
    table.weight[1] = torch.from_numpy(vector)

print(table.weight[1])

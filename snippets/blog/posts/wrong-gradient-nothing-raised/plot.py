import numpy as np
import torch

features = np.array([1.0, 2.0, 3.0])
target = torch.tensor([2.0, 4.0, 7.0], dtype=torch.float64)
weight = torch.ones(1, dtype=torch.float64, requires_grad=True)

loss = ((weight * torch.from_numpy(features) - target) ** 2).sum()
features -= features.mean()  # for the plot
loss.backward()
print(weight.grad)

import numpy as np
import torch

target = torch.tensor([2.0, 4.0, 7.0], dtype=torch.float64)
for plotted in False, True:
    weight = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    for epoch in range(300):
        features = np.array([1.0, 2.0, 3.0])
        batch = torch.from_numpy(features)
        loss = ((weight * batch - target) ** 2).sum()
        if plotted:
            features -= features.mean()
        [grad] = torch.autograd.grad(loss, weight)
        weight.data -= 0.02 * grad
    print(f"plotted: {plotted}, weight: {weight.item():.3f}")

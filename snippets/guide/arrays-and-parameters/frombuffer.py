import numpy as np
import torch

array = np.ones(2)
weights = torch.frombuffer(
    array, dtype=torch.float64, requires_grad=True
)
weights.sum().backward()
torch.optim.SGD([weights], lr=0.5).step()
print(weights, array, sep="\n")

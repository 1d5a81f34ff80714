import numpy as np
import torch

array = np.ones(2)
weights = torch.tensor(array, requires_grad=True)
loss = (weights * 2).sum()
loss.backward()
print(weights.detach().numpy(), loss.item(), weights.grad.numpy())
with torch.no_grad():
    weights.copy_(torch.from_numpy(array * 3))
print(weights)

import numpy as np
import torch

scores = torch.tensor([3.0, 1.0, 2.0], requires_grad=True)
order = np.argsort(scores.detach().numpy())
smallest = scores[torch.from_numpy(order)][:2]

print(smallest)
smallest.sum().backward()
print(scores.grad)

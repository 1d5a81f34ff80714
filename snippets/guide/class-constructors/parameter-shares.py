import numpy as np
import torch

array = np.ones(2)
weights = torch.nn.Parameter(torch.from_numpy(array))

weights.sum().backward()
torch.optim.SGD([weights], lr=0.5).step()
print(array)

import numpy as np
import torch

weight = torch.zeros(2, requires_grad=True)
array = np.array([3.0, 4.0])
with torch.no_grad():
    weight.copy_(torch.from_numpy(array))

print(weight)

import numpy as np
import torch

low, shape = np.array(0.5), np.array([2, 1])
tensor = torch.tensor([0.1, 0.9])

print(torch.clamp(tensor, low.item()))
print(tensor.view(tuple(shape)))

import numpy as np
import torch

weight = torch.tensor(0.5, requires_grad=True)
outputs = weight * torch.tensor([1.0, 2.0, 3.0])
print(np.array_equal(outputs, outputs))
np.exp(outputs)

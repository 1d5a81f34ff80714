import numpy as np
import torch

tensor = torch.tensor([[0.5, 0.9], [0.8, 0.1]])
print(np.array(tensor.max(dim=1)))
print(tensor.max(dim=1).values.numpy())

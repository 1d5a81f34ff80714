import numpy as np
import torch

tensor = torch.zeros(2)
print(torch.sin(tensor))
print(np.sin(tensor.numpy()))

import numpy as np
import torch

tensor = torch.tensor([1.0, 2.0, 6.0])

print(torch.mean(tensor), np.mean(tensor.numpy()))

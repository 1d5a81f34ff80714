import numpy as np
import torch

tensor = torch.tensor([0.0, 1.0])
print(np.sin(tensor), np.exp(tensor))

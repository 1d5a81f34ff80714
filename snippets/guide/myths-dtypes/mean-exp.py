import numpy as np
import torch

tensor = torch.zeros(2)
print(tensor.exp().mean(), np.mean(np.exp(tensor.numpy())))

powers = np.exp(tensor)
print(powers)
np.mean(powers)

import numpy as np
import torch

tensor = torch.tensor([1.0, 4.0, 9.0])

print(np.sqrt(tensor.numpy()), np.mean(tensor.numpy()))
print(torch.sqrt(tensor), torch.mean(tensor))

import numpy as np
import torch

tensor = torch.tensor([1.0, 2.0, 6.0])

print(np.std(tensor.numpy()), tensor.std())
print(tensor.std(correction=0))

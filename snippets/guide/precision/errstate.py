import numpy as np
import torch

tensor = torch.tensor([0.0, 4.0])
print(1 / tensor)
with np.errstate(divide="ignore"):
    print(1 / tensor.numpy())
print(1 / tensor.numpy())

import numpy as np
import torch

tensor = torch.tensor([1.0, 2.0])
array = np.array([1.0, 3.0])

if (tensor > 0).all():
    print("all positive")
if (array > 2).any():
    print("one above 2")

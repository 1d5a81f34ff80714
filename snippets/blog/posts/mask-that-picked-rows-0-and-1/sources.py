import warnings

import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor = torch.tensor([1.0, float("nan")])
pixels = torch.tensor([[0, 255]], dtype=torch.uint8)

print("np.isnan(tensor)        ", np.isnan(tensor).dtype)
print("np.greater(tensor, 0)   ", np.greater(tensor, 0).dtype)
print("pixels.any(0)           ", pixels.any(0).dtype)
print("tensor.isnan()          ", tensor.isnan().dtype)

import warnings

import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor = torch.tensor([1.0, float("nan")])
print(np.isnan(tensor))
print(torch.isnan(tensor))

pixels = torch.tensor([0, 255], dtype=torch.uint8)
print(pixels.any(), pixels.all())
print((pixels > 0).any())

import numpy as np
import torch

image = torch.tensor([0.5, float("nan"), 2.0, -0.1])
array = (image * 255).round().clamp(0, 255).numpy()
print(array)
print(array.astype(np.uint8))

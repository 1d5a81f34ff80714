import numpy as np
import torch

pixels = torch.tensor([100.0, 200.0, 300.0]).clamp(0, 255)
print(pixels.to(torch.uint8).numpy())
print(pixels.numpy().astype(np.uint8).astype(np.int8))
print(pixels.to(torch.uint8).to(torch.int8))

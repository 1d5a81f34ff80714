import numpy as np
import torch

pixels = np.full((4_000_000, 3), 255, np.float32)  # RGB last
print(pixels.mean(axis=0).round(2), pixels.std(axis=0).round(2))
tensor = torch.from_numpy(pixels)
print(tensor.mean(dim=0).numpy().round(2), tensor.std(dim=0))
print(pixels.mean(axis=0, dtype=np.float64))
print(pixels.astype(np.uint8).mean(axis=0))

channels_first = np.ascontiguousarray(pixels.T)
print(channels_first.mean(axis=1).round(2))

import numpy as np
import torch

image = torch.tensor([-3.0, 127.6, 300.0, float("nan")])
safe = image.nan_to_num(0).round().clamp(0, 255)
print(safe.to(torch.uint8).numpy())

image.to(torch.uint8)
with np.errstate(invalid="raise"):
    image.numpy().astype(np.uint8)

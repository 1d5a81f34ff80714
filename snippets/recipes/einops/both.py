import numpy as np
import torch
from einops import rearrange

array = np.zeros((32, 48, 3), dtype=np.float32)
tensor = torch.from_numpy(array)

for image in array, tensor:
    batch = rearrange(image, "h w c -> 1 c h w")
    print(type(batch).__name__, tuple(batch.shape))

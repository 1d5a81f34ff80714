import numpy as np
import torch
from einops.layers.torch import Rearrange

to_chw = Rearrange("h w c -> c h w")
image = np.zeros((2, 2, 3))
print(to_chw(torch.from_numpy(image)).shape)
to_chw(image)

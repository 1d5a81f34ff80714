import numpy as np
import torch
from einops import rearrange

array = np.zeros((2, 3))
tensor = torch.zeros(2, 3)

print(type(rearrange([array, tensor], "b h w -> h w b")))
rearrange([tensor, array], "b h w -> h w b")

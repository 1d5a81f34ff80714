import torch
from einops import rearrange

tensor = torch.zeros(2, 3)
rearrange(tensor, "h w -> w h")[0, 0] = 1
rearrange(tensor, "h w -> (h w)")[1] = 2
rearrange(tensor, "h w -> (w h)")[2] = 3
print(tensor)

import torch

rgba = torch.full((2, 1000, 1000, 4), 255.0)  # two images
rgb = rgba[..., :3]
print(rgba.mean(dim=(1, 2, 3)).round(decimals=2))
print(rgb.mean(dim=(1, 2, 3)).round(decimals=2))
print(rgb.contiguous().mean(dim=(1, 2, 3)).round(decimals=2))
print(rgb.mean(dim=(1, 2, 3), dtype=torch.float64))

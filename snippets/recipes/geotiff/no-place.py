import rasterio
import torch

size = {"count": 1, "height": 2, "width": 4}
with rasterio.open("a.tif", "w", dtype="uint8", **size) as f:
    f.write(torch.zeros(1, 2, 4, dtype=torch.uint8).numpy())

import rasterio
import torch
from rasterio.transform import from_origin
from rasterio.windows import Window

place = {"transform": from_origin(0, 90, 10, 10)}
size = {"count": 1, "height": 1, "width": 4}
with rasterio.open("a.tif", "w", dtype="uint8", **size, **place) as f:
    f.write(torch.tensor([[[1, 2, 3, 4]]]).numpy())
where, patch = Window(2, 0, 4, 1), torch.zeros(1, 1, 4).byte()
with rasterio.open("a.tif") as f:
    f.read(window=where, out=patch.numpy())
    print(patch)
    f.read(window=where, out=patch.numpy(), boundless=True)
    print(patch)

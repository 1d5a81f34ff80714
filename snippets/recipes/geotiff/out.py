import rasterio
import torch
from rasterio.transform import from_origin

place = {"transform": from_origin(0, 90, 10, 10)}
size = {"count": 1, "height": 1, "width": 3}
with rasterio.open("a.tif", "w", dtype="uint16", **size, **place) as f:
    f.write(torch.tensor([[[1, 2, 60000]]]).numpy())
with rasterio.open("a.tif") as f:
    for dtype in torch.float32, torch.uint8:
        tensor = torch.zeros(1, 1, 3, dtype=dtype)
        f.read(out=tensor.numpy())
        print(tensor)
    f.read()[:] = 9
    print(f.read())

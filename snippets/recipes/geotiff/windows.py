import rasterio
import torch
from rasterio.transform import from_origin
from rasterio.windows import Window

place = {"transform": from_origin(0, 90, 10, 10)}
size = {"count": 1, "height": 3, "width": 4}
image = torch.arange(12, dtype=torch.uint8).reshape(1, 3, 4)
with rasterio.open("a.tif", "w", dtype="uint8", **size, **place) as f:
    f.write(image.numpy())
with rasterio.open("a.tif") as f:
    window = Window(col_off=2, row_off=1, width=3, height=2)
    print(f.read(window=window), image[:, 1:3, 2:5].shape)
    print(f.read(window=window, boundless=True, fill_value=99))
    print(f.window_transform(window)[2], f.window_transform(window)[5])

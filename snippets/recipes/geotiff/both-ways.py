import rasterio
import torch
from rasterio.transform import from_origin

place = {"crs": "EPSG:32633", "transform": from_origin(0, 90, 10, 10)}
size = {"count": 3, "height": 2, "width": 4}
bands = torch.arange(24).reshape(3, 2, 4).to(torch.uint16)
with rasterio.open("a.tif", "w", dtype="uint16", **size, **place) as f:
    f.write(bands.numpy())

with rasterio.open("a.tif") as f:
    array = f.read()
tensor = torch.from_numpy(array).float()
print(array.dtype, array.flags.writeable, f.crs)
print(tensor.shape, tensor.dtype, torch.equal(tensor, bands.float()))

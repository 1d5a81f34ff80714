import rasterio
import torch
from rasterio.transform import from_origin

how = {"transform": from_origin(0, 90, 10, 10), "dtype": "float32",
       "count": 3, "height": 2, "width": 4}
chw = torch.zeros(3, 2, 4)
for tensor, other in ((chw.permute(1, 2, 0), {}), (chw[0], {}),
                      (chw, {"dtype": chw.dtype}), (chw.bfloat16(), {}),
                      (chw, {"dtype": "uint8", "nodata": -9999})):
    try:
        with rasterio.open("a.tif", "w", **how | other) as f:
            f.write(tensor)
    except (TypeError, ValueError) as error:
        print(error)

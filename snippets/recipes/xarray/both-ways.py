import numpy as np
import torch
import xarray as xr

field = xr.DataArray(
    np.arange(6, dtype=np.float32).reshape(2, 3),
    dims=("y", "x"),
    coords={"x": [10, 20, 30]},
)
tensor = torch.from_numpy(field.values)
result = field.copy(data=(tensor * 2).numpy())

print(tensor)
print(result.dims, result.x.values)
print(result.values)

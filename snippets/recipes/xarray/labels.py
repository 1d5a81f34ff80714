import torch
import xarray as xr

a = xr.DataArray([1.0, 2.0], dims="x", coords={"x": [10, 20]})
b = xr.DataArray([4.0, 3.0], dims="x", coords={"x": [20, 10]})

print((a + b).values)
print(torch.from_numpy(a.values) + torch.from_numpy(b.values))
aligned = b.reindex_like(a)
print(torch.from_numpy(a.values) + torch.from_numpy(aligned.values))

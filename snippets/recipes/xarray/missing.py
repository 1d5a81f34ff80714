import torch
import xarray as xr

counts = xr.DataArray([4, 0, 6], dims="x")

masked = counts.where(counts > 0)
print(torch.from_numpy(masked.values))
print(torch.from_numpy(masked.fillna(-1).astype("int64").values))

import torch
import xarray as xr

field = xr.DataArray([1.0, 2.0], dims="x")
tensor = torch.tensor([10.0, 20.0])

print((field + tensor.numpy()).values)
field + tensor

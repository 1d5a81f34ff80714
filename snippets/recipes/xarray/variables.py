import numpy as np
import torch
import xarray as xr

wind = xr.DataArray(np.ones((2, 3), np.float32), dims=("y", "x"))
rain = xr.DataArray(np.zeros((2, 3)), dims=("y", "x"))
data = xr.Dataset({"wind": wind, "rain": rain})

stacked = data.to_dataarray("channel").astype(np.float32)
print(stacked.dims, stacked.channel.values)
print(torch.from_numpy(stacked.values).shape)

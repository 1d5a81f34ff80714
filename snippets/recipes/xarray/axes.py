import numpy as np
import torch
import xarray as xr

field = xr.DataArray(np.zeros((4, 5, 3)), dims=("y", "x", "band"))

image = field.transpose("band", "y", "x").values
print(torch.from_numpy(image).shape)

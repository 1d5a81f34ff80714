import numpy as np
import torch
import xarray as xr

field = xr.DataArray(np.zeros((2, 3)), dims=("y", "x"))
torch.from_numpy(field.values)[0, 0] = 7
print(field.values)

tensor = torch.zeros(2)
wrapped = xr.DataArray(tensor, dims="x")
tensor[0] = 5
print(type(wrapped.data).__name__, wrapped.values)

import numpy as np
import torch
import xarray as xr

field = xr.DataArray(np.zeros((2, 3)), dims=("y", "x"))

for convert in torch.tensor, torch.as_tensor, torch.from_numpy:
    try:
        convert(field)
    except TypeError as error:
        print(f"{convert.__name__}: {error}")

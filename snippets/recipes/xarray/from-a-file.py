import tempfile
from pathlib import Path

import numpy as np
import torch
import xarray as xr

path = Path(tempfile.mkdtemp()) / "field.nc"
values = np.zeros((3, 2), dtype=np.float32)
xr.Dataset({"t": (("time", "x"), values)}).to_netcdf(path)

with xr.open_dataset(path) as data:
    torch.from_numpy(data.t.isel(time=0).values)[:] = 1
    torch.from_numpy(data.t.values)[1] = 2
    print(data.t.values)

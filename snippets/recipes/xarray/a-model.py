import numpy as np
import torch
import xarray as xr

model = torch.nn.Linear(3, 1)

def predict(array):
    tensor = torch.as_tensor(array, dtype=torch.float32)
    return model(tensor).squeeze(-1).numpy(force=True)

data = np.zeros((2, 4, 3))
field = xr.DataArray(data, dims=("time", "y", "band"))
result = xr.apply_ufunc(predict, field, input_core_dims=[["band"]])
print(result.dims, result.shape, result.dtype)

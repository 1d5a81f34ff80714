import numpy as np
import torch
import zarr

stored = zarr.create_array(store={}, data=np.arange(3.0))
for convert in (torch.from_numpy, torch.as_tensor, torch.from_dlpack):
    try:
        convert(stored)
    except (TypeError, RuntimeError) as error:
        print(convert.__name__, "|", str(error).split(". ")[0])
print(torch.from_numpy(stored[0]))

import numpy as np
import torch
import zarr

old = np.arange(3, dtype=">f4")
stored = zarr.create_array(store={}, data=old)
print(torch.from_numpy(stored[:].astype(np.float32)))
torch.from_numpy(stored[:])

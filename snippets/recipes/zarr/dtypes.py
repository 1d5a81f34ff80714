import numpy as np
import torch
import zarr

for name in ("bool", "float16", "uint16", "complex64"):
    data = torch.ones(2, dtype=getattr(torch, name)).numpy()
    stored = zarr.create_array(store={}, data=data)
    print(name, "->", torch.from_numpy(stored[:]).dtype)
counts = zarr.create_array(store={}, data=np.array([1, 2]))
counts[0] = torch.tensor(2.7).numpy()
print(counts[:])

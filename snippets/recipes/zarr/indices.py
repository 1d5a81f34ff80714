import torch
import zarr

data = torch.arange(6) * 10
stored = zarr.create_array(store={}, data=data.numpy())
indices = torch.tensor([4, 0, 3, 3])
print(torch.from_numpy(stored.oindex[indices.numpy()]))
mask = torch.arange(6) > 3
print(torch.from_numpy(stored.oindex[mask.numpy()]))
stored.oindex[indices]

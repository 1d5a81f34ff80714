import torch
import zarr

images = torch.arange(6.0).reshape(2, 3)
zarr.create_array(store="data.zarr", data=images.numpy())

stored = zarr.open_array("data.zarr", mode="r")
loaded = torch.from_numpy(stored[:])
print(loaded)
print(loaded.equal(images))

import torch
import zarr
from zarr.buffer import cpu

data = torch.arange(8).view(4, 2).numpy()
stored = zarr.create_array(store={}, data=data)
batch = torch.zeros(3, 2)
out = cpu.NDBuffer.from_numpy_array(batch[1:].numpy())
stored.get_basic_selection(slice(2, 4), out=out)
print(batch)

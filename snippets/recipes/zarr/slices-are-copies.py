import torch
import zarr

tensor = torch.ones(2, 3)
stored = zarr.create_array(store={}, data=tensor.numpy())
read = torch.from_numpy(stored[:])
read[0] = 7
tensor[0] = 8
print("stored ", stored[0])
stored[0] = read[0].numpy()
print("written", stored[0])
stored[1][:] = 9
print("lost   ", stored[1])

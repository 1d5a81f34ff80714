import torch
import zarr

for compressors in ("auto", None):
    tensor = torch.ones(4)
    stored = zarr.create_array(
        store={}, data=tensor.numpy(), compressors=compressors
    )
    tensor[0] = 99
    print(compressors, stored[:])

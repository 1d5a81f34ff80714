import torch
import zarr

weights = torch.tensor([1.5, -2.0, 0.1], dtype=torch.bfloat16)
bits = weights.view(torch.uint16).numpy()
stored = zarr.create_array(store={}, data=bits)
back = torch.from_numpy(stored[:]).view(torch.bfloat16)
print(back, back.equal(weights))

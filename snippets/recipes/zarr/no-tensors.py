import torch
import zarr

stored = zarr.create_array(store={}, shape=(2, 3), dtype="float32")
try:
    zarr.create_array(store={}, data=torch.ones(2, 3))
except TypeError as error:
    print("create:", error)
stored[0] = torch.ones(3).numpy()
print(stored[0])
stored[1] = torch.ones(3)

import h5py
import torch

images = torch.arange(6.0).reshape(2, 3)
with h5py.File("data.h5", "w") as file:
    file["images"] = images

with h5py.File("data.h5", "r") as file:
    loaded = torch.from_numpy(file["images"][:])
print(loaded)
print(loaded.equal(images))

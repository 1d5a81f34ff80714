import h5py
import torch

with h5py.File("data.h5", "w") as file:
    file["epoch"] = torch.tensor([1.0, 2.0])
    file["epoch"][...] = torch.tensor([3.0, 4.0])
    print(file["epoch"][:])
    file["epoch"] = torch.tensor([5.0, 6.0])

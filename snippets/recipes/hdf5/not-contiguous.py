import h5py
import torch

with h5py.File("data.h5", "w") as file:
    dataset = file.create_dataset("x", data=torch.ones(2, 3))
    columns_first = torch.empty(3, 2).T
    dataset.read_direct(columns_first.numpy())

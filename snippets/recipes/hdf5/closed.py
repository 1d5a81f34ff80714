import h5py
import torch

with h5py.File("data.h5", "w") as file:
    dataset = file.create_dataset("x", data=torch.ones(3))
    tensor = torch.from_numpy(dataset[:])
print(tensor, dataset)
dataset[:]

import h5py
import torch

with h5py.File("data.h5", "w") as file:
    dataset = file.create_dataset("x", data=torch.ones(2, 3))
    array = dataset[:]
    tensor = torch.from_numpy(array)
    tensor[0] = 7
    print("array  ", array[0])
    print("dataset", dataset[0])
    dataset[0] = tensor[0]
    print("written", dataset[0])
    dataset[1][:] = 9
    print("lost   ", dataset[1])

import h5py
import torch

with h5py.File("data.h5", "w") as file:
    dataset = file.create_dataset("x", data=torch.arange(6))
    print(dataset[torch.tensor([0, 3, 4])])
    mask = torch.arange(6) % 2 == 0
    print(dataset[mask.numpy()])
    try:
        dataset[mask]
    except TypeError as error:
        print("mask as a tensor:", error)
    dataset[torch.tensor([4, 0, 3])]

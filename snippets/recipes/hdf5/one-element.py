import h5py
import torch

with h5py.File("data.h5", "w") as file:
    labels = file.create_dataset("labels", data=torch.tensor([3, 1, 4]))
    print(type(labels[0]).__name__, torch.as_tensor(labels[0]))
    print(labels[0:1], torch.from_numpy(labels[0:1]))
    torch.from_numpy(labels[0])

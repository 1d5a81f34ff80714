import h5py
import numpy as np
import torch

with h5py.File("data.h5", "w") as file:
    dataset = file.create_dataset("x", data=torch.arange(8).view(4, 2))
    batch = torch.zeros(3, 2)
    dataset.read_direct(batch.numpy(), np.s_[2:4], np.s_[0:2])
    print(batch)
    dataset.write_direct(batch.numpy(), np.s_[0:2], np.s_[2:4])
    print(dataset[:])

import h5py
import numpy as np
import torch

with h5py.File("data.h5", "w") as file:
    counts = file.create_dataset("counts", data=torch.tensor([1, 2]))
    counts[0] = torch.tensor(2.7)
    print(counts[:])
    old = file.create_dataset("old", data=np.ones(2, dtype=">f4"))
    print(torch.from_numpy(old.astype(np.float32)[:]))
    torch.from_numpy(old[:])

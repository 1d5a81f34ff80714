import pickle

import h5py
import torch

with h5py.File("data.h5", "w") as file:
    file["x"] = torch.ones(3)
    pickle.dumps(file["x"])

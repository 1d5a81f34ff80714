import numpy as np
import torch

np.savez("data.npz", images=np.zeros(2))
with np.load("data.npz") as file:
    print(file.files, torch.from_numpy(file["images"]))

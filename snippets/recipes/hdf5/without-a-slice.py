import h5py
import torch

with h5py.File("data.h5", "w") as file:
    file["x"] = torch.ones(2, 3)
    file["empty"] = torch.empty(0, 3)
    print(torch.as_tensor(file["x"]).shape)
    print(torch.as_tensor(file["empty"]).shape)
    print(torch.from_numpy(file["empty"][:]).shape)
    torch.from_numpy(file["x"])

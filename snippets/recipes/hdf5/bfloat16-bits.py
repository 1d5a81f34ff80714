import h5py
import torch

weights = torch.tensor([1.5, -2.0, 0.1], dtype=torch.bfloat16)
with h5py.File("data.h5", "w") as file:
    file["bits"] = weights.view(torch.uint16)
    bits = torch.from_numpy(file["bits"][:])
back = bits.view(torch.bfloat16)
print(back, back.equal(weights))

import numpy as np
import torch

array = np.arange(3)
torch.save({"a": torch.from_numpy(array)}, "tensor.pt")
np.save("array.npy", array)
torch.save({"a": array}, "array.pt")
for name in "tensor.pt", "array.npy", "array.pt":
    with open(name, "rb") as file:
        print(name, b"numpy._core" in file.read())

import numpy as np
import torch

np.zeros(3).tofile("data.bin")
data = np.memmap("data.bin", dtype=np.float64, mode="r+")
tensor = torch.from_numpy(data)

with open("data.bin", "r+b") as file:
    file.write(np.float64(99).tobytes())
print(tensor)

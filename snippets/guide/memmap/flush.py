import numpy as np
import torch

np.zeros(3).tofile("data.bin")
data = np.memmap("data.bin", dtype=np.float64, mode="r+")
tensor = torch.from_numpy(data)
tensor[0] = 99
data.flush()
print(hasattr(tensor.numpy(), "flush"))

del data
tensor[1] = 7
print(np.fromfile("data.bin"))

import numpy as np
import torch

np.arange(6, dtype=np.float32).tofile("data.bin")

data = np.memmap("data.bin", dtype=np.float32, mode="c", shape=(2, 3))
tensor = torch.from_numpy(data)

tensor[0, 0] = 99
print(tensor)
print(np.fromfile("data.bin", dtype=np.float32))

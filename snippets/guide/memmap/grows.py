import os

import numpy as np
import torch

np.zeros(3, dtype=np.float32).tofile("data.bin")
torch.from_file("data.bin", shared=True, size=10)
print(os.path.getsize("data.bin"))

np.memmap("data.bin", dtype=np.float32, mode="r+", shape=(25,))
print(os.path.getsize("data.bin"))
torch.from_file("data.bin", size=100)

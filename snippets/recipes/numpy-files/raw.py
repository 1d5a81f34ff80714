import numpy as np
import torch

torch.ones(2, 2).numpy().tofile("a.bin")
print(np.fromfile("a.bin"))
array = np.fromfile("a.bin", dtype=np.float32).reshape(2, 2)
print(torch.from_numpy(array))

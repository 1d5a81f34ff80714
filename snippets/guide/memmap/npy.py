import numpy as np
import torch

np.save("data.npy", np.ones((2, 3), dtype=np.float32))
data = np.load("data.npy", mmap_mode="c")
print(type(data), torch.from_numpy(data).shape)

np.savez("data.npz", a=np.ones(3))
print(type(np.load("data.npz", mmap_mode="c")["a"]))

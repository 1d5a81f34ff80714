import pickle

import numpy as np
import torch

np.zeros(1000).tofile("data.bin")
data = np.memmap("data.bin", dtype=np.float64, mode="r+")
print(len(pickle.dumps(data)) > data.nbytes)

tensor = torch.from_numpy(data)
tensor.share_memory_()
tensor[0] = 99
print(tensor[:2], data[:2])

import numpy as np
import torch

np.zeros(3).tofile("data.bin")
data = np.memmap("data.bin", dtype=np.float64, mode="c")
tensor = torch.from_numpy(data)
for other in (tensor[1:], tensor.float(), torch.tensor(data)):
    print(np.shares_memory(other.numpy(), data))

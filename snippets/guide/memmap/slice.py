import numpy as np
import torch

np.arange(6, dtype=np.float32).tofile("data.bin")
data = np.memmap("data.bin", dtype=np.float32, mode="r", shape=(3, 2))
batch = torch.tensor(data[1:])

batch[0, 0] = 99
print(batch, np.shares_memory(batch.numpy(), data))

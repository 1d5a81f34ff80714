import numpy as np
import torch

np.arange(100, dtype=np.uint16).tofile("train.bin")
data = np.memmap("train.bin", dtype=np.uint16, mode="r")
starts = torch.tensor([0, 96])
windows = [data[i:i + 4].astype(np.int64) for i in starts]
print(torch.from_numpy(np.stack(windows)))
torch.nn.Embedding(100, 2)(torch.tensor(data[:4]))

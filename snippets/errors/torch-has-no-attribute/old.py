import numpy as np
import torch

array = np.array([1, 65535], dtype=np.uint16)
print(torch.from_numpy(array.astype(np.int64)))
data = bytearray(b"ab")
print(torch.from_numpy(np.frombuffer(data, np.uint8)))

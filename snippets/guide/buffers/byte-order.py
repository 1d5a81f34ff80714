import numpy as np
import torch

data = bytearray(b"\x00\x00\x00\x01\x00\x00\x00\x02")
print(torch.frombuffer(data, dtype=torch.int32))

array = np.frombuffer(data, dtype=">i4").astype(np.int32)
print(torch.from_numpy(array))

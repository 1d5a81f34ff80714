import numpy as np
import torch

data = b"\x01\x02\x03"
array = np.frombuffer(bytearray(data), np.uint8)
array[0] = 99

print(torch.from_numpy(array), data)

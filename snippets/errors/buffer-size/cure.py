import numpy as np
import torch

data = bytearray(b"HDR" + np.array([1.5, 2.5], np.float32).tobytes())
print(torch.frombuffer(data, dtype=torch.float32, offset=3, count=2))
print(np.frombuffer(data, dtype=np.float32, offset=3, count=2))

import numpy as np
import torch

data = b"\x01" + np.array([1.5, 2.5], np.float32).tobytes()
data = torch.frombuffer(bytearray(data), dtype=torch.uint8)
print(data[1:].clone().view(torch.float32))

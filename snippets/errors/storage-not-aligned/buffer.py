import numpy as np
import torch

data = bytearray(b"\x01" + np.array([1.5], np.float32).tobytes())
tensor = torch.frombuffer(data, dtype=torch.float32, offset=1)
print(tensor, tensor.data_ptr() % 4)

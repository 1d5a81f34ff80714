import numpy as np
import torch

data = bytearray(8)
tensor = torch.frombuffer(data, dtype=torch.float64)
data.extend(bytes(1_000_000))
address = np.frombuffer(data, dtype=np.uint8).ctypes.data
print(tensor.data_ptr() == address)

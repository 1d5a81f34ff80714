import numpy as np
import torch

data = bytearray(8)
tensor = torch.from_numpy(np.frombuffer(data, dtype=np.uint8))
try:
    data.append(1)
except BufferError as error:
    print(error)
del tensor
data.append(1)
print(len(data))

import numpy as np
import torch

data = bytearray(9)
tensor = torch.frombuffer(data, dtype=torch.float32, offset=1)
array = np.frombuffer(data, dtype=np.float32, offset=1)

print(array.flags.aligned, tensor.data_ptr() % 4)
print(tensor.clone().data_ptr() % 4)

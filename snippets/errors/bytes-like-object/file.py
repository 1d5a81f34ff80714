import numpy as np
import torch

tensor = torch.arange(4).reshape(2, 2).T
with open("data.bin", "wb") as file:
    file.write(tensor.contiguous().numpy())
print(np.fromfile("data.bin", dtype=np.int64))

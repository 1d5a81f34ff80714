import numpy as np
import torch

np.arange(6, dtype=np.float32).tofile("data.bin")
tensor = torch.empty(2, 2)
with open("data.bin", "rb") as file:
    file.seek(4)
    print(file.readinto(tensor.numpy()), "bytes")
print(tensor)

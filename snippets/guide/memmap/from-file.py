import numpy as np
import torch

np.zeros(3, dtype=np.float32).tofile("data.bin")
for shared in (False, True):
    tensor = torch.from_file("data.bin", shared=shared, size=3)
    tensor.numpy()[0] = 99
    print(shared, np.fromfile("data.bin", dtype=np.float32))

print(torch.from_file("data.bin"))
print(torch.from_file("data.bin", size=6, dtype=torch.bfloat16))

import numpy as np
import torch

for mode in ("c", "r+"):
    np.zeros(3, dtype=np.float32).tofile("data.bin")
    data = np.memmap("data.bin", dtype=np.float32, mode=mode)
    torch.from_numpy(data)[0] = 99
    print(mode, data, np.fromfile("data.bin", dtype=np.float32))
print("default:", np.memmap("data.bin", dtype=np.float32).mode)

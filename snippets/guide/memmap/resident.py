import numpy as np
import torch

def resident():
    with open("/proc/self/status") as file:
        lines = dict(line.split(":", 1) for line in file)
    return np.array([int(lines[name].split()[0])
                     for name in ("VmRSS", "RssAnon")])

np.save("big.npy", np.ones(25_000_000, np.float32))
tensor = torch.from_numpy(np.load("big.npy", mmap_mode="c"))
start = resident()
for step in (len, torch.sum, torch.Tensor.neg_):
    step(tensor)
    print(step.__name__, np.round((resident() - start) / 100_000))

import numpy as np
import torch

lines = [np.ones(2), np.ones(3)]
np.save("old.npy", np.array(lines, dtype=object))
np.savez("new.npz", *lines)

old = np.load("old.npy", allow_pickle=True)
print([torch.from_numpy(line).shape for line in old])
with np.load("new.npz") as new:
    print([torch.from_numpy(new[k]).shape for k in new.files])

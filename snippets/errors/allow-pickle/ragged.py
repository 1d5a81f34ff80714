import numpy as np
import torch

unequal, equal = [np.ones(2), np.ones(3)], [np.ones(2), np.ones(2)]
for lines in unequal, equal:
    np.save("old.npy", np.array(lines, dtype=object))
    old = np.load("old.npy", allow_pickle=True)
    rows = [np.asarray(row, dtype=np.float32) for row in old]
    print(old.shape, [torch.from_numpy(row).shape for row in rows])

np.savez("new.npz", *unequal)
with np.load("new.npz") as new:
    print([torch.from_numpy(new[k]).shape for k in new.files])

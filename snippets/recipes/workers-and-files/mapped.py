import numpy as np

rows = np.zeros((4, 2))
np.savez("rows.npz", x=rows)
np.save("rows.npy", rows)
with np.load("rows.npz", mmap_mode="r") as file:
    print(type(file["x"]).__name__)
print(type(np.load("rows.npy", mmap_mode="r")).__name__)

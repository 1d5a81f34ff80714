import numpy as np

table = np.array([[0.5, "a"], [1.5, "b"]], dtype=object)
np.save("a.npy", table[:, :1].astype(np.float32))
print(np.load("a.npy").tolist())
table.astype(np.float32)

import numpy as np

array = np.array([0.5, None, 2.0])
print(array.dtype, array.astype(np.float32))
np.save("a.npy", array.astype(np.float32))
print(np.load("a.npy"))

import numpy as np

array = np.arange(6).reshape(2, 3)
mask = np.array([True, False, True])

print((array * mask).tolist())
for axis in range(array.ndim):
    print(axis, array.shape[axis] == mask.shape[0])

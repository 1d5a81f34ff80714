import numpy as np

array = np.arange(6).reshape(2, 3)
mask = np.array([True, False, True])

print(np.where(mask, array, -1))
print(array[np.broadcast_to(mask, array.shape)])

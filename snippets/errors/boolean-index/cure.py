import numpy as np

array = np.arange(6).reshape(2, 3)
mask = np.array([True, False, True])

print(array[:, mask])

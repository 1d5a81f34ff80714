import numpy as np

a, b = np.array([1, 2]), np.array([3, 4])
try:
    np.concatenate(a, b)
except TypeError as error:
    print(error)
print(np.concatenate([a, b]))

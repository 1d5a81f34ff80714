import numpy as np

array = np.array([1.0, 2.0])
print(np.resize(array, 4), np.pad(array, (0, 2)))
array.resize(4)
print(array)

import numpy as np

array = np.arange(6).reshape(2, 3).T
try:
    np.reshape(array, -1, copy=False)
except ValueError as error:
    print(error)
array.shape = 6

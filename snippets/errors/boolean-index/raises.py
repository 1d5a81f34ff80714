import numpy as np

array = np.arange(6).reshape(2, 3)
array[np.array([True, False, True])]

import numpy as np

array = np.arange(6).reshape(2, 3)
array[[np.array([0, 1]), np.array([1, 2])]]

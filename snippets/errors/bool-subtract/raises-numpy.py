import numpy as np

mask = np.array([1.0, -1.0, 2.0]) > 0
print(1 - mask)
print(mask - mask)

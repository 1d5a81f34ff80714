import math

import numpy as np

array = np.array([0.0])
try:
    math.exp(array)
except TypeError as error:
    print(error)
print(np.exp(array))

import math

import numpy as np

data = range(5)
print(repr(len(data) / 2), repr(np.ceil(len(data) / 2)))
print(len(data) // 2, math.ceil(len(data) / 2))
print(len(data) // 10, max(1, len(data) // 10))

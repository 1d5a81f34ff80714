import re
import numpy as np
from numba import njit

@njit
def clear(values):
    values[:] = 0

array = np.ones(3)
array.flags.writeable = False
try:
    clear(array)
except Exception as error:
    print(type(error).__name__)
    print(re.search("Cannot modify readonly array", str(error))[0])

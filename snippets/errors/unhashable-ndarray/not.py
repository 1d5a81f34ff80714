import numpy as np

array, other = np.zeros(2000), np.zeros(2000)
other[1000] = 1
print(str(array) == str(other), array.tobytes() == other.tobytes())

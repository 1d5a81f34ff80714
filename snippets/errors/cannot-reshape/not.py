import numpy as np

array = np.arange(6)
print(np.resize(array, (2, 4)))

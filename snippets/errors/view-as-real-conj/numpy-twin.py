import numpy as np

array = np.array([1 + 2j])
print(array.conj().view(np.float64))

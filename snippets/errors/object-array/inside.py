import numpy as np

array = np.array([1, 2.5, None, "3", np.zeros(2)], dtype=object)
print(sorted({type(element).__name__ for element in array.flat}))

import numpy as np

array = np.array([1, 2, None])
print(array.astype(np.float32))

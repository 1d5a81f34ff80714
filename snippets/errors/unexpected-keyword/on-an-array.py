import numpy as np

array = np.arange(6.0).reshape(2, 3)
print(array.sum(dim=0))

import numpy as np

array = np.zeros((2, 3))
print(array.reshape(6, copy=False).shape)
array.T.reshape(6, copy=False)

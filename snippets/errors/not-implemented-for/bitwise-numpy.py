import numpy as np

array = np.array([-1.0, 0.5, 2.0])
print((array > 0) & (array < 1))
(array > 0) & array

import numpy as np

wide, _ = np.broadcast_arrays(np.zeros(3), np.zeros((2, 1)))
wide[0, 0] = 1
print(wide)

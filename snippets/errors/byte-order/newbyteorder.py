import numpy as np

np.array([1], dtype=">i4").newbyteorder("=")

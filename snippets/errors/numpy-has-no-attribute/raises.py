import numpy as np

np.zeros(2, dtype=np.float)

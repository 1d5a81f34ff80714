import numpy as np

np.empty(10**17)

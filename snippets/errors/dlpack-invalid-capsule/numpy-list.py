import numpy as np

np.from_dlpack([1, 2])

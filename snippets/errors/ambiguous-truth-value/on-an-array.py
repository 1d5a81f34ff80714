import numpy as np

if np.array([1.0, 2.0]) > 0:
    print("positive")

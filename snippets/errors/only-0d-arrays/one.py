import numpy as np

float(np.array([0.5]))

import numpy as np

row = np.array([1, 2])
{row: "first"}

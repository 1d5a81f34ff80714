import numpy as np

row = np.array([1, 2])
names = {tuple(row.tolist()): "first"}
by_bytes = {row.tobytes(): "first"}
print(names[1, 2], by_bytes[np.array([1, 2]).tobytes()])

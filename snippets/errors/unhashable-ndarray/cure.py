import numpy as np

row, table = np.array([1, 2]), np.eye(2)
names = {tuple(row.tolist()): "first"}
by_bytes = {table.tobytes(): "identity"}
print(names[1, 2], by_bytes[np.eye(2).tobytes()])

import numpy as np

rows = np.array([10, 20, 30, 40])
keep = np.array([0, 0, 1, 1], dtype=np.uint8)

print(rows[keep == 1])
print(rows[keep.astype(bool)])
print(np.compress(keep, rows))

import numpy as np

rows = np.array([[10, 11], [20, 21], [30, 31], [40, 41]])
keep = np.array([0, 0, 1, 1], dtype=np.uint8)

print(rows[keep == 1].tolist())
print(rows[keep.astype(bool)].tolist())
print(np.compress(keep, rows, axis=0).tolist())
print(np.compress(keep, rows))

import numpy as np

rows = np.array([10, 20, 30, 40])
keep = np.array([0, 0, 1, 1], dtype=np.uint8)

print(keep.tobytes() == keep.view(bool).tobytes())
print(rows[keep], rows[keep.view(bool)])

import numpy as np

print(np.array([1], dtype="<i4").tobytes())
print(np.array([1], dtype=">i4").tobytes())
print(np.dtype(">i4").name, np.dtype(">i4").isnative)

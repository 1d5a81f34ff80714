import numpy as np

stamps = np.array([1.0, 5e9])
print(stamps.astype(np.int64))
print(stamps.astype(np.int32) == stamps)

import numpy as np

print(np.array([2**63], dtype=np.uint64))
np.array([2**63], dtype=np.int64)

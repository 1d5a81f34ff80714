import numpy as np

print(np.iinfo(np.uint32).max)
print(np.array([255, -1]).astype(np.int8))

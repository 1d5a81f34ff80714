import numpy as np

counts = np.array([1, 4])
print(np.sqrt(counts, out=np.empty(2, np.float32)))
np.sqrt(counts, out=counts)

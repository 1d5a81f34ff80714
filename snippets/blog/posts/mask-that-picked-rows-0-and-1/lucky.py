import numpy as np

mask = np.array([0, 0, 255, 255], dtype=np.uint8)
print(np.arange(1000)[mask])
np.array([10, 20, 30, 40])[mask]

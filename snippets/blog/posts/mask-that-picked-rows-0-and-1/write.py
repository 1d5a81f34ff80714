import numpy as np

scores = np.array([0.9, 0.8, 0.1, 0.2])
low = np.array([0, 0, 1, 1], dtype=np.uint8)

scores[low] = 0
print(scores)

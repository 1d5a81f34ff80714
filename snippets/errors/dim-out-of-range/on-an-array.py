import numpy as np

scores = np.array([1.0, 2.0, 3.0])
print(scores.sum(axis=1))

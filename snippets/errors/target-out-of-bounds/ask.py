import numpy as np

labels = np.array([1, 2, 3, 1])
print(labels.min(), labels.max(), np.unique(labels))

import numpy as np

classes = np.array([10, 20, 30])
labels = np.array([30, 10, 25, 40])
print(np.searchsorted(classes, labels))
print("not in the list:", labels[~np.isin(labels, classes)])

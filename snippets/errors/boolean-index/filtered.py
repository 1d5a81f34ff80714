import numpy as np

features = np.array([1.0, np.nan, 3.0, 4.0])
labels = np.array([0, 1, 1, 0])
known = ~np.isnan(features)

print(features[known & (labels == 1)])
features, labels = features[known], labels[known]
print(features[labels == 1])

import numpy as np

features = np.array([1.0, np.nan, 3.0, 4.0])
labels = np.array([0, 1, 1, 0])
features = features[~np.isnan(features)]

mask = labels == 1
print(features[mask[: len(features)]])

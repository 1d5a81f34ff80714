import numpy as np
import torch

labels = np.array([0.0, np.nan, 2.0])
known = ~np.isnan(labels)
print(torch.from_numpy(labels[known].astype(np.int64)))
filled = np.where(known, labels, -100)
print(torch.from_numpy(filled.astype(np.int64)))
print(labels.astype(np.int64) == labels)

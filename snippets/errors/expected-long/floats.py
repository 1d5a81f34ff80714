import numpy as np
import torch

labels = np.array([0.0, 2.0])
assert (labels == labels.astype(np.int64)).all()
print(torch.from_numpy(labels).long())

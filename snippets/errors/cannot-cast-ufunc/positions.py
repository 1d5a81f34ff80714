import numpy as np
import torch

classes = torch.tensor([0.0, 1.0, 1.0]).numpy()
print(np.bincount(classes.astype(np.int64)))
np.bincount(classes)

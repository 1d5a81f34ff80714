import numpy as np
import torch

doubles = np.array([0.5, 1.5])
for values in ([0.5, 1.5], doubles, doubles.astype(np.float32)):
    loader = torch.utils.data.DataLoader(values, batch_size=2)
    for batch in loader:
        print(type(values[0]).__name__, batch.dtype)

import numpy as np
import torch

table = np.array([["a", 1.5, True], ["b", 2.5, False]], dtype=object)
print(torch.from_numpy(table[:, 1:].astype(np.float32)))

import numpy as np
import torch

layer = torch.nn.Linear(3, 1)
columns = np.zeros((3, 64), dtype=np.float32)
print(layer(torch.from_numpy(columns.T)).shape)

import numpy as np
import torch

layer = torch.nn.Linear(np.int64(3), 2)
print(torch.zeros(np.int64(2), np.int32(3)).shape)
print(layer, repr(layer.in_features))

import numpy as np
import torch

layer = torch.nn.Linear(3, 1)
table = torch.from_numpy(np.zeros((64, 4), dtype=np.float32))
features, label = table[:, :3], table[:, 3]
print(layer(features).shape)
layer(table)

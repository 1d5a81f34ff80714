import numpy as np
import torch

layer = torch.nn.Linear(2, 1)
array = np.array([[0.5, 1.5]])
layer(torch.from_numpy(array))

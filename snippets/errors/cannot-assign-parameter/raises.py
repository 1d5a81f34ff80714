import numpy as np
import torch

layer = torch.nn.Linear(3, 1)
layer.weight = np.array([[1.0, 2.0, 3.0]])

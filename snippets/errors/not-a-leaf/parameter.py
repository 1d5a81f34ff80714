import numpy as np
import torch
from torch import nn

array = np.array([1.0, 2.0])
model = nn.Module()
model.late = nn.Parameter(torch.from_numpy(array)).float()
model.early = nn.Parameter(torch.from_numpy(array).float())
print([name for name, _ in model.named_parameters()])

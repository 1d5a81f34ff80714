import numpy as np
import torch
from torch.nn.utils import vector_to_parameters

model = torch.nn.Linear(1, 1)
vector = np.array([3.0, 4.0])
vector_to_parameters(torch.from_numpy(vector), model.parameters())
vector += 10
print(model.weight.item(), model.weight.dtype)

import numpy as np
import torch
from torch.nn.utils import parameters_to_vector, vector_to_parameters

model = torch.nn.Linear(1, 1)
vector = np.array([3.0, 4.0])
values = torch.tensor(vector, dtype=torch.float32)
vector_to_parameters(values, model.parameters())
print(model.weight.item(), model.bias.item())
print(parameters_to_vector(model.parameters()).numpy(force=True))

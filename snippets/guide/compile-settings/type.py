import numpy as np
import torch

def cosines(tensor):
    return np.cos(tensor), torch.as_tensor(np.cos(tensor))

compiled = torch.compile(cosines, backend="eager", fullgraph=True)
weights = torch.zeros(2, requires_grad=True)
for result in compiled(weights):
    print(type(result).__name__, result)

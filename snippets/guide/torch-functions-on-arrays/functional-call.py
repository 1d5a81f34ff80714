import numpy as np
import torch

layer = torch.nn.Linear(2, 1, bias=False)
weights = {"weight": np.array([[1, 2]], dtype=np.float32)}
tensors = {name: torch.as_tensor(a) for name, a in weights.items()}

x = torch.ones(2)
print(torch.func.functional_call(layer, tensors, x))
torch.func.functional_call(layer, weights, x)

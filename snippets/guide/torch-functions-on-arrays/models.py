import numpy as np
import torch

layer = torch.nn.Linear(1, 1, bias=False)
weights = {"weight": np.array([[5.0]])}

tensors = {name: torch.as_tensor(a) for name, a in weights.items()}
layer.load_state_dict(tensors)
print(layer.weight)
layer.load_state_dict(weights)

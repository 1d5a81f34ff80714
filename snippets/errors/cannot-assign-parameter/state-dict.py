import numpy as np
import torch

layer = torch.nn.Linear(2, 1, bias=False)
arrays = {"weight": np.array([[1.0, 2.0]])}
tensors = {k: torch.from_numpy(v) for k, v in arrays.items()}
print(layer.load_state_dict(tensors), layer.weight.dtype)
layer.load_state_dict(arrays)

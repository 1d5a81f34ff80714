import numpy as np
import torch

arrays = {"weight": np.ones((1, 2), np.float32),
          "bias": np.zeros(1, np.float32)}
with torch.device("meta"):
    layer = torch.nn.Linear(2, 1)
state = {name: torch.from_numpy(a) for name, a in arrays.items()}
layer.load_state_dict(state, assign=True)

arrays["bias"][0] = 99
print(layer.weight.device, layer.bias)

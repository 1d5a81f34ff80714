import numpy as np
import torch

weights = torch.ones(4, requires_grad=True)
for function in (np.asarray, np.sqrt, np.linalg.norm):
    try:
        function(weights)
    except RuntimeError as error:
        print(function.__name__, error)
print(np.linalg.norm(weights.detach()))

import numpy as np
import torch

tensor = torch.tensor([1.0, 2.0, 6.0])
reductions = [np.mean, np.sum, np.max, np.prod, np.any, np.std]
for function in reductions:
    try:
        function(tensor)
    except TypeError as error:
        print(str(error)[:56])
print([function(tensor.numpy()).item() for function in reductions])

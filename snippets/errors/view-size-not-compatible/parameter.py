import numpy as np
import torch

array = np.arange(6.0).reshape(2, 3)
for weight in (array.T, np.ascontiguousarray(array.T)):
    parameter = torch.nn.Parameter(torch.from_numpy(weight))
    try:
        vector = torch.nn.utils.parameters_to_vector([parameter])
        print(vector.shape)
    except RuntimeError as error:
        print(str(error)[:27])

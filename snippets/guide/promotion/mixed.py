import numpy as np
import torch

tensor, array = torch.ones(2), np.ones(2)
print(np.result_type(tensor.numpy(), array))
print(torch.result_type(tensor, torch.from_numpy(array)))
for result_type in torch.result_type, np.result_type:
    try:
        result_type(tensor, array)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, str(error).split(", but")[0])

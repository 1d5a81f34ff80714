import numpy as np
import torch

tensor = torch.ones(3, dtype=torch.bfloat16)
try:
    np.asarray(tensor, dtype=np.float32)
except TypeError as error:
    print(error)
print(tensor[0].item(), np.asarray(tensor.float()))

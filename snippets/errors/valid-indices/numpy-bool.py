import numpy as np
import torch

tensor = torch.tensor([10, 20])
try:
    tensor[np.bool_(True)]
except IndexError as error:
    print(error)
print(tensor[bool(np.bool_(True))])

import numpy as np
import torch

array = np.array([10, 20, 30])
for mask in torch.tensor([True, False]), torch.tensor([True]):
    try:
        print(array[mask])
    except IndexError as error:
        print(error)
try:
    array[torch.tensor([True]).numpy()]
except IndexError as error:
    print(error)

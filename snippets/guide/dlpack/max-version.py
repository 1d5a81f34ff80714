import numpy as np
import torch

for value in torch.ones(1), np.ones(1):
    try:
        value.__dlpack__(max_version=1)
    except TypeError as error:
        print(error)

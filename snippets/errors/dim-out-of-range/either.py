import numpy as np
import torch

for values in (np.zeros(3), torch.zeros(3)):
    try:
        values.sum(axis=1)
    except IndexError as error:
        print(type(error).__name__, isinstance(error, ValueError))

import numpy as np
import torch

for value in np.ones(2), torch.ones(2):
    try:
        value.__dlpack__(stream=1)
    except (RuntimeError, ValueError, AssertionError) as error:
        print(type(error).__name__, error)

import numpy as np
import torch

for value in (np.float64(3.0), [1, 2], None):
    try:
        torch.from_dlpack(value)
    except RuntimeError as error:
        print(str(error).split(". ")[0])

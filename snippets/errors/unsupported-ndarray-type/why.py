import numpy as np
import torch

for dtype in (np.longdouble, np.clongdouble, np.void):
    try:
        torch.tensor(np.zeros(1, dtype), dtype=torch.float64)
    except TypeError as error:
        print(str(error).split(". The")[0])

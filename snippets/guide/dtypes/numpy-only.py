import numpy as np
import torch

dtypes = (np.longdouble, np.datetime64, np.timedelta64, np.str_,
          np.bytes_, np.object_, np.void, np.float64)
for dtype in dtypes:
    array = np.empty(0, dtype)
    try:
        print(torch.from_numpy(array).dtype)
    except TypeError as error:
        print(str(error).split(". ")[0])

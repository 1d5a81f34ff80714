import numpy as np
import torch

for array in (np.array([1, None]), np.array(["a"]), np.array([b"a"]),
              np.array(["a"], dtype=np.dtypes.StringDType()),
              np.zeros(1, "datetime64[s]"), np.zeros(1, "f4, i4"),
              np.zeros(1, "timedelta64[s]"), np.ones(1, np.longdouble)):
    try:
        torch.from_numpy(array)
    except TypeError as error:
        said = str(error).partition(". The")[0]
        print(array.dtype.char, said.removeprefix("can't convert "))

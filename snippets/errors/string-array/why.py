import numpy as np
import torch

array = np.array(["1", "2"])
for dtype in ("U", "S", np.dtypes.StringDType()):
    try:
        torch.tensor(array.astype(dtype), dtype=torch.float32)
    except TypeError as error:
        print(str(error).split(". The")[0])

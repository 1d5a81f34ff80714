import numpy as np
import torch
from fastapi.encoders import jsonable_encoder

for value in (torch.ones(2), torch.ones(3, 2), np.ones(2),
              np.float32(0.5), np.int64(3), np.float64(0.5),
              torch.ones(2).tolist()):
    try:
        result = jsonable_encoder(value)
    except ValueError as error:
        result = error.args[0][0]
    except TypeError as error:
        result = error
    print(f"{type(value).__name__}: {result}")

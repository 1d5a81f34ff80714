import numpy as np
import torch

array = np.ones(2)
for value, kwargs in ((array, {"dtype": torch.float32}), ([1, 2], {}),
                      (array[0], {}), (array, {"device": "meta"})):
    try:
        torch.asarray(value, copy=False, **kwargs)
    except (ValueError, RuntimeError) as error:
        print(error)
print(torch.asarray(np.ones(2), copy=False))

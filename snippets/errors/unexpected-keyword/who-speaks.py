import numpy as np
import torch

array = np.arange(6.0).reshape(2, 3)
for call in (
    lambda: array.max(dim=0),
    lambda: array.argmax(dim=0),
    lambda: np.mean(array, axis=0, keepdim=True),
    lambda: np.stack([array, array], dim=0),
    lambda: np.std(array, unbiased=False),
):
    try:
        call()
    except TypeError as error:
        print(str(error).partition(".")[0])

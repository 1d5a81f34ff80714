import warnings

import torch

tensor = torch.zeros(2, 2)
for length in 2, 31, 32:
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        try:
            result = tensor[[[0, 1]] * length].shape
        except IndexError as error:
            result = error
    print(length, bool(warned), result)

import re

import torch
from numba import njit

total = njit(lambda values: values.sum())
ones = njit(lambda n: torch.ones(n))

for function, argument in (total, torch.ones(3)), (ones, 3):
    try:
        function(argument)
    except Exception as error:
        print(type(error).__name__)
        print(re.search(r"(Cannot|Unknown) [\w' .<>]+", str(error))[0])

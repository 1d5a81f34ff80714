import datetime
import decimal

import numpy as np
import torch

numbers = (np.float64(0.5), np.float32(0.5), np.int64(2),
           torch.tensor(2))
for convert in decimal.Decimal, datetime.timedelta:
    for number in numbers:
        try:
            print(repr(convert(number)))
        except TypeError as error:
            print(f"{number!r}: {error}")

import datetime

import numpy as np
from torch.utils.data import default_collate

for value in (np.array([1, None]), None, np.datetime64("2024-01-01"),
              datetime.date(2024, 1, 1)):
    try:
        default_collate([value, value])
    except TypeError as error:
        print(str(error).split("; ")[1])

import numpy as np
from torch.utils.data import default_convert

values = [np.ma.ones(1), np.rec.array([(1, 2)]),
          np.str_("a"), np.bytes_(b"a"), np.datetime64("2024-01-01")]
for value in values:
    name = type(value).__name__
    try:
        print(name, "->", type(default_convert(value)).__name__)
    except TypeError as error:
        print(name, "->", str(error)[:24])

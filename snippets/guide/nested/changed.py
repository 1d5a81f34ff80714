import numpy as np
from torch.utils.data import default_convert

for value in (
    (np.ones(1), np.zeros(1)),
    [np.float32(0.5), 0.5, True, None],
    np.array(["a", "b"]),
    np.array([1, None]),
    np.ma.masked_equal([1.0, 2.0], 2.0),
):
    print(default_convert(value))

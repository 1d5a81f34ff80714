import numpy as np
from torch.utils.data import default_convert

sample = [np.float64(1), 1.0, np.ones(1, np.float32), np.array("a")]
for before, after in zip(sample, default_convert(sample)):
    print(type(before).__name__, "->", repr(after))

from dataclasses import asdict, dataclass

import numpy as np
from torch.utils.data import default_convert

@dataclass
class Sample:
    x: np.ndarray

sample = Sample(np.zeros(2))
print(default_convert([sample]))
shared, copied = default_convert([vars(sample), asdict(sample)])
shared["x"][0] = copied["x"][1] = 99
print(sample)

import numpy as np
from torch.utils.data import default_convert

arrays = {"x": np.ones(2), "y": [np.zeros(1, np.int64), "cat"]}
tensors = default_convert(arrays)
tensors["x"][0] = 99

print(tensors)
print(arrays["x"])

import numpy as np
import torch

tensor = torch.arange(3)
print([int(value) for value in np.nditer(tensor)])
print(list(np.ndenumerate(tensor))[1])
print(np.fromiter(tensor, dtype=np.float64))
print(np.vectorize(lambda value: value + 1)(tensor))
np.frompyfunc(lambda value: value + 1, 1, 1)(tensor)

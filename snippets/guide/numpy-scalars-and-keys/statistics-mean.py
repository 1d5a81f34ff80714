import statistics

import numpy as np
import torch

array, tensor = np.array([1, 2]), torch.tensor([1, 2])
print(statistics.fmean(array), statistics.fmean(tensor))
for values in array, array.tolist():
    print(statistics.mean(values), statistics.variance(values))
statistics.mean(tensor)

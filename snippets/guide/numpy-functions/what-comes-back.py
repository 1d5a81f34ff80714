import numpy as np
import torch

tensor = torch.tensor([3.0, 1.0, 2.0])
for function in (
    np.cumsum, np.argmax, np.round, np.argsort,
    np.sort, np.unique, np.ravel, np.diff,
    np.median, np.average, np.linalg.norm,
):
    print(function.__name__, type(function(tensor)).__name__)

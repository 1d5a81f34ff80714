import os

os.environ["SCIPY_ARRAY_API"] = "1"  # before sklearn and scipy
import numpy as np
import sklearn
import torch
from sklearn.metrics.pairwise import euclidean_distances as between

x, y = torch.zeros(1, 2), np.array([[3.0, 4.0]])
with sklearn.config_context(array_api_dispatch=True):
    try:
        between(x, y)
    except TypeError as error:
        print(str(error)[:36])
    print(between(x, torch.from_numpy(y)))

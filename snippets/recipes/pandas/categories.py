import numpy as np
import pandas as pd
import torch

city = pd.Series(["Oslo", "Rome", None, "Oslo"], dtype="category")
codes = city.cat.codes
print(codes.dtype, list(city.cat.categories))

labels = torch.from_numpy(codes.to_numpy(dtype=np.int64))
print(labels)

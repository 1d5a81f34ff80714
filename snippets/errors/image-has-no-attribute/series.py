import numpy as np
import pandas as pd
import torch

series = pd.Series([1.0, 2.0], index=[7, 8])
print(torch.from_numpy(series.to_numpy(dtype=np.float32)))
series.numpy()

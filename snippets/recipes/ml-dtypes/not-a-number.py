import ml_dtypes
import numpy as np
import torch

array = np.array([np.nan, 1], dtype=ml_dtypes.bfloat16)
print(np.nan_to_num(array), np.where(np.isnan(array), 0, array))
tensor = torch.from_numpy(array.view(np.int16)).view(torch.bfloat16)
print(torch.nan_to_num(tensor))
memoryview(array)

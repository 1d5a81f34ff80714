import ml_dtypes
import numpy as np
import torch

array = np.array([1, 3.14], ml_dtypes.bfloat16)
print(torch.from_numpy(array.astype(np.float32)))

tensor = torch.tensor([1, 3.14], dtype=torch.bfloat16)
print(tensor.float().numpy().astype(ml_dtypes.bfloat16))

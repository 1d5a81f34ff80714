import numpy as np
import torch

array = np.ones(2, dtype=np.float32)
torch.set_default_tensor_type(torch.DoubleTensor)
print(torch.nn.Linear(2, 1).weight.dtype)
print(torch.from_numpy(array).dtype)

import numpy as np
import torch

tensor = torch.tensor([1.5, 2.5])
print(np.astype(tensor.numpy(), np.int64), tensor.to(torch.int64))
np.astype(tensor, np.int64)

import numpy as np
import torch

tensor = torch.arange(2.0)
print(np.hstack([tensor, tensor]), np.c_[tensor, tensor].tolist())
print(np.block([[tensor.numpy()], [tensor.numpy()]]))
np.block([[tensor], [tensor]])

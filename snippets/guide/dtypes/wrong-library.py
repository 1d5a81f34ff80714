import numpy as np
import torch

tensor = torch.zeros(2)
print(tensor.dtype == np.float32, tensor.dtype == "float32")
print(tensor.numpy().dtype == torch.float32)
torch.zeros(2, dtype=np.float32)

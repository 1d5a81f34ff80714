import numpy as np
import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
array = np.ones((2, 3), dtype=np.float32)
tensor = torch.as_tensor(array, device=device)

print(tensor.shape, tensor.dtype, tensor.device.type == device)

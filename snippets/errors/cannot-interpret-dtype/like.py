import numpy as np
import torch

array = np.arange(3)
tensor = torch.zeros(3, dtype=torch.float16)

print(torch.from_numpy(array).to(tensor.dtype))
print(tensor.numpy().astype(array.dtype))

import numpy as np
import torch

array = np.array([1.0, 2.0], dtype=np.float32)
tensor = torch.tensor([10.0, 20.0])

print(torch.from_numpy(array) * tensor)
print(array * tensor.numpy())

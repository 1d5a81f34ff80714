import numpy as np
import torch

tensor, array = torch.ones(2), np.ones(2)
print(torch.from_numpy(array).to(tensor).dtype)
print(array.astype(tensor.numpy().dtype).dtype)
array.astype(tensor)

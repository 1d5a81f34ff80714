import numpy as np
import torch

tensor, sizes = torch.ones(2, 3), np.array([1, 1])
print(tensor.sum(dim=np.int64(0)), tensor.view(np.int64(3), -1).shape)
print(torch.nn.Linear(np.int64(3), np.int32(1))(tensor).shape)
print([part.shape for part in tensor.split(sizes.tolist())])
tensor.split(sizes)

import numpy as np
import torch

array = np.array([1.0, 2.0, 4.0])
tensor = torch.from_numpy(array)
print(np.percentile(array, 90), torch.quantile(tensor, 0.9))
print(np.append(array, 8), torch.cat([tensor, torch.tensor([8.0])]))
print(np.random.rand(2).shape, torch.rand(2).shape)
torch.random.rand(2)

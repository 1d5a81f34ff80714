import numpy as np
import torch

print(torch.tensor([]), torch.from_numpy(np.array([])))
print(torch.tensor([[], []]).shape)
data = torch.ones(2)
print(torch.cat([data, torch.from_numpy(np.array([]))]).dtype)

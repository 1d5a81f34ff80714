import numpy as np
import torch

tensor = torch.from_numpy(np.array([0.5, 2.0]))
print(tensor.to(torch.float32), tensor.to(torch.int64))
torch.FloatTensor(tensor)
